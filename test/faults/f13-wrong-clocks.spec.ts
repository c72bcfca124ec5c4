import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { saying } from '../support/forms';
import { faketimeLibrary, need } from '../support/need';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { furtherWorker, type FurtherWorker } from './stage/further-worker';
import { quick, SWEEP_MS } from './stage/quick';
import { goToSignFor, rung } from './stage/sign-for';

jest.setTimeout(180_000);

/** A machine counts the time of a process in hundredths of a second. */
const TICKS = 100;

need('libfaketime').describe('F13 A worker whose clock is three days wrong, and a database whose clock jumps', () => {
  let folder: string;
  let file: string;
  let system: RunningSystem;
  let worker: FurtherWorker;
  let diary: Diary;
  const before: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-clock-'));
    file = join(folder, 'wrong-time');
    writeFileSync(file, '+72h\n');
    system = await runningSystem({ settings: quick, worker: false });
    worker = await furtherWorker(system.database.url);
    worker.program.start({ LD_PRELOAD: faketimeLibrary() ?? '', FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' });
    diary = await Diary.open(system.database.url);
    await until('a worker at work', () => fetch(worker.door.replace('/metrics', '/health/ready')).then(({ ok }) => ok, () => false), 90_000);
  });
  afterAll(async () => {
    await diary?.close();
    await worker?.program.stop();
    await system?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.each(['+72h', '-72h', '+0'])('rings nothing before its time, and everything at it, when the clock of the worker jumps to %s of ours', async (jump) => {
    const complaints = await dangers(jump.replace('+', 'plus'), 30);
    writeFileSync(file, `${jump}\n`);
    const busy = await busyFor(3_000);
    expect(await rung(system.database.pool, complaints)).toBe(0);
    expect(busy).toBeLessThan(0.5);
    await goToSignFor(diary, system.database.pool, complaints, 1_000);
    await until('all that is due', async () => (await rung(system.database.pool, complaints)) === complaints.length, 30_000);
  });

  it('rings by the time of the database when that jumps three days ahead, and rings nothing twice when it goes back', async () => {
    const complaints = await dangers('ahead', 30);
    await jumpOfTheDatabase('72 hours');
    await until('all that fell due at once', async () => (await rung(system.database.pool, complaints)) === complaints.length, 30_000);
    await settled(system.database.pool, 60_000);
    const clerk = await system.asPerson('clerk');
    await jumpOfTheDatabase('-72 hours');
    const lines = await system.rows<{ n: number }>('select count(*)::int as n from bihuan.history');
    const busy = await busyFor(3_000);
    expect(busy).toBeLessThan(0.5);
    expect(await system.rows('select count(*)::int as n from bihuan.history')).toEqual(lines);

    // Whoever works on now writes an earlier time behind a later one: the order is that of the lines.
    const [one = ''] = complaints;
    await clerk.does(one, 'note', saying('note'));
    const after = await dangers('back', 30);
    expect(await rung(system.database.pool, after)).toBe(0);
    await jumpOfTheDatabase('40 minutes');
    await until('what fell due after the jump back', async () => (await rung(system.database.pool, after)) === after.length, 30_000);
    const history = await clerk.history(one);
    expect(history.map(({ seq }) => seq)).toEqual(history.map((_, n) => n + 1));
    const times = history.map(({ at }) => at);
    expect(times).not.toEqual([...times].sort());
  });

  it('has rung every rung once, and never asked without a pause', async () => {
    await settled(system.database.pool);
    expect(await system.rows(`select from bihuan.history group by subject, id having count(*) > 1`)).toEqual([]);
    expect(worker.program.endedAlone).toEqual([]);
    await flawless(system.database.pool, { before });
  });

  async function dangers(name: string, count: number): Promise<string[]> {
    const complaints = await diary.register(count, name, 'danger');
    await diary.assign(complaints);
    before.push(...complaints);
    return complaints;
  }

  /** As if the machine of the database were set wrong: past the rule that its time only goes forward. */
  async function jumpOfTheDatabase(by: string): Promise<void> {
    await system.rows('update bihuan.installation set time_offset = time_offset + $1::interval', by);
    await pause(2 * SWEEP_MS);
  }

  /** Which part of one processor the worker takes, for so many milliseconds. */
  async function busyFor(milliseconds: number): Promise<number> {
    const spent = () => {
      const fields = readFileSync(`/proc/${worker.program.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return Number(fields[11]) + Number(fields[12]);
    };
    const [at, already] = [performance.now(), spent()];
    await pause(milliseconds);
    return (spent() - already) / TICKS / ((performance.now() - at) / 1000);
  }
});
