import { computed, onMounted, ref, shallowRef } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import { useLive } from '../shell/live.js';
import { heardTime, now } from '../shell/now.js';
import { localDay } from '../words/times.js';
import { useOwnMoves } from './own-moves.js';

/** One row of a worklist: what is owed, by when, by whom. */
export type WorkRow = Answers['WorklistLine'];

/** More is not shown at once: whoever has two thousand things to do begins with the first. */
const MOST = 2000;
const PAGE = 200;

/** Past due and running, by the time of this minute. */
export function isLate({ paused, dueAt }: Pick<WorkRow, 'paused' | 'dueAt'>): boolean {
  return !paused && Date.parse(dueAt) < now.value;
}

/** Falls due before the day is over, and is not late. */
export function isDueToday(row: Pick<WorkRow, 'paused' | 'dueAt'>): boolean {
  return !isLate(row) && localDay(row.dueAt) === localDay(now.value);
}

/** The worklist of whoever is signed in. What comes in meanwhile is counted and waits until it is asked for, so that no row moves under a hand. */
export function useWorklist() {
  const rows = shallowRef<readonly WorkRow[]>([]);
  const waiting = shallowRef<readonly WorkRow[] | null>(null);
  const loading = ref(true);
  const more = ref(false);
  const trouble = ref('');
  let asked = 0;

  async function read(show: (page: readonly WorkRow[], whole: boolean) => void): Promise<void> {
    const mine = (asked += 1);
    const all: WorkRow[] = [];
    let after: string | undefined;
    do {
      const { rows: page, next, now: at } = await answered(api.GET('/api/worklist', { params: { query: { limit: PAGE, ...(after ? { after } : {}) } } }));
      if (mine !== asked) return;
      heardTime(at);
      all.push(...page);
      after = next ?? undefined;
      show([...all], after === undefined || all.length >= MOST);
    } while (after !== undefined && all.length < MOST);
    more.value = after !== undefined;
  }

  /** Shows the list as it is now. */
  async function refresh(): Promise<void> {
    try {
      trouble.value = '';
      // Page by page the first time; afterwards all at once, so that nothing flickers.
      const first = rows.value.length === 0;
      await read((page, whole) => {
        if (first || whole) rows.value = page;
      });
      waiting.value = null;
    } catch (problem) {
      trouble.value = problem instanceof Error ? problem.message : String(problem);
    } finally {
      loading.value = false;
    }
  }

  async function look(): Promise<void> {
    await read((page, whole) => {
      if (whole) waiting.value = page;
    }).catch(() => undefined);
  }

  /** Shows what one has done oneself, in its place; what others did waits. */
  async function settle(numbers: ReadonlySet<string>): Promise<void> {
    let heard = false;
    // Another look may overtake this one, and what it brings is older than the move.
    for (let tries = 0; tries < 3 && !heard; tries += 1) {
      await read((page, whole) => {
        if (whole) waiting.value = page;
        heard = whole;
      }).catch(() => undefined);
    }
    const newest = new Map(waiting.value?.map((row) => [row.number, row]));
    if (waiting.value) rows.value = rows.value.flatMap((row) => (numbers.has(row.number) ? (newest.get(row.number) ?? []) : row));
  }
  useOwnMoves(settle);

  const shown = computed(() => new Set(rows.value.map(({ subject }) => subject)));
  /** How many came in that are not shown yet. */
  const fresh = computed(() => (waiting.value ?? []).filter(({ subject }) => !shown.value.has(subject)).length);
  /** Something that is shown has changed or gone. */
  const stale = computed(() => {
    if (!waiting.value) return false;
    const newest = new Map(waiting.value.map((row) => [keyOf(row), row.version]));
    return rows.value.some((row) => newest.get(keyOf(row)) !== row.version);
  });

  onMounted(refresh);
  useLive(() => void look());

  return { rows, loading, more, trouble, fresh, stale, refresh };
}

/** A subject stands on a list once for each thing that is owed first. */
function keyOf({ subject, clock }: WorkRow): string {
  return `${subject} ${clock}`;
}
