import { Desk, Rulebook, type Asking } from '@bihuan/desk';
import { installationSecret, Journal, Lookups, MovedTime, openDatabase, TimeStands } from '@bihuan/store';

/** Complaints whose clocks fall due while the run lasts. */
export interface Prepared {
  complaints: string[];
  /** Commands of the rungs that each of them owes. */
  rungs: readonly string[];
}

/** The sign-for of a danger is due within half an hour and is overdue when the run begins; the reminder of the visit on site comes an hour later, second after second. */
const rungs = ['clock:signFor:1:0', 'clock:onSite:1:0'] as const;
const REMINDED_AFTER_MS = 90 * 60_000;

/** Assigns complaints about danger in batches, one a second of moved time, then moves time, unrung, to shortly before the first reminder. */
export async function prepare(url: string, count: number, batches: number, leadMs: number): Promise<Prepared> {
  const store = await openDatabase({ url, applicationName: 'spec' });
  try {
    const rulebook = new Rulebook(store.hot);
    await rulebook.load();
    const secret = await installationSecret(store.hot);
    const desk = new Desk(new Journal(store.hot, { reporterKey: secret }), rulebook, new Lookups(store.hot, secret));
    const time = new MovedTime(store.hot);
    const start = Date.parse(await time.now());
    const complaints: string[] = [];
    for (let batch = 0; batch < batches; batch += 1) {
      await goTo(time, start + batch * 1_000);
      complaints.push(...(await assignedBatch(desk, await time.now(), batch, count / batches)));
    }
    await goTo(time, start + REMINDED_AFTER_MS - leadMs);
    return { complaints, rungs };
  } finally {
    await store.close();
  }
}

const clerk: Asking = { account: '019a0000-0000-7000-8000-0000000000c1', roles: ['clerk'] };

async function assignedBatch(desk: Desk, receivedAt: string, batch: number, size: number): Promise<string[]> {
  const settled = await desk.registerAll(
    Array.from({ length: size }, (_, n) => ({
      district: 'heping', id: `before-${batch}-${n}`, asking: clerk, texts: { account: '有煤气味。' },
      fact: { place: { address: '南市街 8 号', subdistrict: null, lat: null, lon: null, resolved: true } },
      payload: { nuisances: ['odor-other' as const], channel: 'phone' as const, matter: 'complaint' as const, urgency: 'danger' as const, receivedAt, points: 1, anonymous: true },
    })),
    'machines',
  );
  const ids = settled.map((one) => {
    if (one.status === 'rejected' || one.value.outcome === 'refused') throw new Error(`not registered: ${JSON.stringify(one)}`);
    return one.value.complaint.id;
  });
  const assigned = ids.map((complaint) => desk.perform({ district: 'heping', complaint, id: `assign-${complaint}`, action: 'assign', asking: clerk, payload: { unit: 'quanxue' } }, 'machines'));
  for (const { outcome } of await Promise.all(assigned)) if (outcome !== 'done') throw new Error(`not assigned: ${outcome}`);
  return ids;
}

/** Where real time has passed the instant already, that is as good. */
async function goTo(time: MovedTime, ms: number): Promise<void> {
  await time.forwardTo(new Date(ms).toISOString()).catch((error: unknown) => {
    if (!(error instanceof TimeStands && error.reason === 'only-forward')) throw error;
  });
}
