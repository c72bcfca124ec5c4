import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import type { paths } from '../client/schema.js';
import { useLive } from '../shell/live.js';
import { heardTime } from '../shell/now.js';

/** A complaint on the board. */
export type BoardRow = Answers['BoardLine'];
export type Counts = Answers['BoardAnswer'];

/** The lists of the board, as the answer counts them; each is asked for by its name in the address. */
export const lists = ['overdue', 'dueSoon', 'repeat', 'dissatisfied', 'extensionsAsked', 'stalled'] as const;
export type List = (typeof lists)[number];

/** Which complaints. */
export interface Filters {
  unit?: string;
  level?: string;
  nuisance?: string;
}

type Query = NonNullable<paths['/api/board']['get']['parameters']['query']>;
type ListPath = paths['/api/board/{list}']['get']['parameters']['path']['list'];

/** So many are put under supervision at once, and no more are shown at a time. */
export const PAGE = 50;

const pathOf = (list: List) => list.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as ListPath;

/** The board: its counts, and one of its lists. What others do meanwhile is told and waits until it is asked for, so that no row moves under a hand. */
export function useBoard(list: Ref<List>, filters: Ref<Filters>, showsList: Ref<boolean>) {
  const counts = shallowRef<Counts>();
  const rows = shallowRef<readonly BoardRow[]>([]);
  const next = ref<string | null>(null);
  const loading = ref(true);
  const stale = ref(false);
  const trouble = ref('');
  let asked = 0;

  const query = computed(() => ({ ...filters.value }) as Query);
  const read = (after?: string, limit = PAGE) => answered(api.GET('/api/board/{list}', { params: { path: { list: pathOf(list.value) }, query: { ...query.value, limit, ...(after ? { after } : {}) } } }));

  async function count(): Promise<void> {
    const answer = await answered(api.GET('/api/board', { params: { query: query.value } }));
    heardTime(answer.now);
    counts.value = answer;
  }

  /** Reads the counts, and the list as far as it is shown. */
  async function refresh(): Promise<void> {
    const mine = (asked += 1);
    loading.value = true;
    try {
      const [, page] = await Promise.all([count(), showsList.value ? read(undefined, Math.min(200, Math.max(PAGE, rows.value.length))) : undefined]);
      if (mine !== asked) return;
      rows.value = page?.rows ?? [];
      next.value = page?.next ?? null;
      trouble.value = '';
      stale.value = false;
    } catch (problem) {
      if (mine === asked) trouble.value = problem instanceof Error ? problem.message : String(problem);
    } finally {
      if (mine === asked) loading.value = false;
    }
  }

  async function more(): Promise<void> {
    if (next.value === null) return;
    const page = await read(next.value);
    rows.value = [...rows.value, ...page.rows];
    next.value = page.next;
  }

  async function look(): Promise<void> {
    await count().catch(() => undefined);
    if (!showsList.value || rows.value.length === 0) return;
    const page = await read().catch(() => undefined);
    const seen = (some: readonly BoardRow[]) => some.slice(0, page?.rows.length ?? 0).map(({ number, version }) => `${number} ${version}`).join();
    if (page && seen(page.rows) !== seen(rows.value)) stale.value = true;
  }

  watch([list, query, showsList], () => {
    rows.value = [];
    void refresh();
  }, { immediate: true });
  useLive(() => void look());

  return { counts, rows, next, loading, stale, trouble, refresh, more };
}
