import { check } from '@bihuan/check';
import fc from 'fast-check';

import { Registers } from '../commands/asking';
import type { Model } from '../commands/model';
import { beginAnew, openScene, ringsAll, type Scene } from '../commands/scene';
import { sequences } from '../commands/sequences';

/** More by BIHUAN_COMMANDS=1000; a failure is told again by the seed that was printed: BIHUAN_SEED=… */
const RUNS = Number(process.env['BIHUAN_COMMANDS'] ?? 100);
const SEED = Number(process.env['BIHUAN_SEED'] ?? Date.now() % 2 ** 31);
const LENGTH = 50;

jest.setTimeout(60_000 + RUNS * 30_000);

describe('An office of which anything is asked, twice, late and at once, while time passes and two workers ring', () => {
  let scene: Scene;
  const counted = { sequences: 0, commands: 0, done: 0, lines: 0, rungs: 0 };
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(async () => {
    process.stdout.write(`desk commands: seed ${SEED}, ${JSON.stringify(counted)}\n`);
    await scene.end();
  });

  it('answers by its table, loses nothing, doubles nothing, and leaves nothing that the checker would find', async () => {
    const property = fc.asyncProperty(sequences(LENGTH), async (commands) => {
      const model: Model = { complaints: new Map(), done: [], asked: 0 };
      const fresh = await beginAnew(scene);
      try {
        await new Registers(1).run(model, fresh);
        await fc.asyncModelRun(() => ({ model, real: fresh }), commands);
        await ends(fresh);
      } catch (broken) {
        throw new Error(`${broken instanceof Error ? broken.message : String(broken)}\n${fresh.story.join('\n')}`);
      }
      counted.sequences += 1;
      counted.commands += [...commands].length;
      counted.done += fresh.record.filter((line) => line.line === 'outcome' && line.outcome === 'ok').length;
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
    expect(counted.done).toBeGreaterThan(counted.sequences * 5);
    expect(counted.rungs).toBeGreaterThan(counted.sequences);
  });

  /** What is due has rung, what was promised is told; then the checker looks. */
  async function ends({ workers: [worker], office, database, record, parked }: Scene): Promise<void> {
    for (let told = -1, lines = 0; told !== lines; told = lines, lines = await linesOf()) {
      await ringsAll(worker);
      await office.outgoing.flush();
    }
    const { violations, counts } = await check(database.pool, { evidence: { clients: record } });
    counted.lines += counts.lines;
    counted.rungs += counts.rungs;
    const found = violations.map(({ line, what, en }) => `line ${line}: ${what} ${en}`);
    if (found.length > 0 || parked.length > 0) throw new Error([...found, ...parked.map((row) => `parked: ${JSON.stringify(row)}`)].join('\n'));
  }

  async function linesOf(): Promise<number> {
    const [row] = await scene.rows<{ n: number }>('select count(*)::int as n from bihuan.history');
    return row?.n ?? 0;
  }
});
