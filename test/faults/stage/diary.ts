import { Desk, Rulebook, type Asking } from '@bihuan/desk';
import { installationSecret, Journal, Lookups, MovedTime, openDatabase, type Database } from '@bihuan/store';

const clerk: Asking = { account: '019a0000-0000-7000-8000-0000000000c1', roles: ['clerk'] };
/** As many at once as a batch of machines. */
const BATCH = 500;

/** Fills the diary of an office without its programs, and moves its time without ringing. */
export class Diary {
  private constructor(private readonly store: Database, private readonly desk: Desk, readonly time: MovedTime) {}

  static async open(url: string): Promise<Diary> {
    const store = await openDatabase({ url, applicationName: 'spec' });
    const rulebook = new Rulebook(store.hot);
    await rulebook.load();
    const secret = await installationSecret(store.hot);
    return new Diary(store, new Desk(new Journal(store.hot, { reporterKey: secret }), rulebook, new Lookups(store.hot, secret)), new MovedTime(store.hot));
  }

  /** Registers so many complaints, ordinary ones unless told: their triage is due within one working day. Their ids. */
  async register(count: number, name = 'before', urgency: 'ordinary' | 'danger' = 'ordinary'): Promise<string[]> {
    const ids: string[] = [];
    const receivedAt = await this.time.now();
    for (let first = 0; first < count; first += BATCH) {
      const settled = await this.desk.registerAll(
        Array.from({ length: Math.min(BATCH, count - first) }, (_, n) => ({
          district: 'heping', id: `${name}-${first + n}`, asking: clerk, texts: { account: '夜间施工，无法入睡。' },
          fact: { place: { address: '南市街 8 号', subdistrict: null, lat: null, lon: null, resolved: true } },
          payload: { nuisances: ['noise-construction' as const], channel: 'phone' as const, matter: 'complaint' as const, urgency, receivedAt, points: 1, anonymous: true },
        })),
        'machines',
      );
      for (const one of settled) {
        if (one.status === 'rejected' || one.value.outcome === 'refused') throw new Error(`not registered: ${JSON.stringify(one)}`);
        ids.push(one.value.complaint.id);
      }
    }
    return ids;
  }

  /** Gives complaints to a unit: its sign-for, its return window and the deadline begin. */
  async assign(complaints: readonly string[], unit = 'quanxue'): Promise<void> {
    const asked = complaints.map((complaint) => this.desk.perform({ district: 'heping', complaint, id: `assign-${complaint}`, action: 'assign', asking: clerk, payload: { unit } }, 'machines'));
    for (const { outcome } of await Promise.all(asked)) if (outcome !== 'done') throw new Error(`not assigned: ${outcome}`);
  }

  /** Dangers, given to a unit in batches a second apart, so that their clocks fall due second after second. Their ids. */
  async secondAfterSecond(batches: number, each: number): Promise<string[]> {
    const all: string[] = [];
    for (let batch = 0; batch < batches; batch += 1) {
      const dangers = await this.register(each, `batch-${batch}`, 'danger');
      await this.assign(dangers);
      all.push(...dangers);
      await this.time.forwardBy(1_000);
    }
    return all;
  }

  /** Moves time, unrung, to so many milliseconds before the next instant at which a clock rings. */
  async goToNextRing(leadMs: number): Promise<void> {
    const { rows } = await this.store.hot.query<{ at: string | null; now: string }>('select min(next_at) as at, bihuan.now() as now from clock where parked_at is null and next_at > bihuan.now()');
    const { at, now } = rows[0] ?? {};
    if (!at || !now) throw new Error('no clock rings any more');
    const there = new Date(Date.parse(at) - leadMs).toISOString();
    if (there > now) await this.time.forwardTo(there);
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
