import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runningSystem, type RunningSystem } from '../../support/running-system';
import { armed } from './armed';
import { offices, workADay } from './story';

jest.setTimeout(120_000);

describe('The points at which a program can be made to fail', () => {
  let folder: string;
  let system: RunningSystem;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-points-'));
    system = await runningSystem({ offices, settings: { ...armed(), BIHUAN_FAILPOINT_SEEN: folder } });
    await workADay(system);
  });
  afterAll(async () => {
    await system?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('TEMP prints all', () => {
    for (const app of ['api','worker']) process.stdout.write(app + '\n' + readFileSync(join(folder, app),'utf8'));
  });
});
