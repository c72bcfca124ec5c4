import { ref, shallowRef, watch, type Ref } from 'vue';
import { heardTime } from '../shell/now.js';

/** A page of a list as the API gives it. */
interface Page<Row> {
  now: string;
  rows: readonly Row[];
  next: string | null;
}

const PAGE = 50;
/** As many as one page may have. */
const MOST = 200;

/** A list page by page; another question begins anew, and of two answers only the one to the last question counts. */
export function usePages<Row>(question: Ref<unknown>, ask: (limit: number, after?: string) => Promise<Page<Row>>) {
  const rows = shallowRef<readonly Row[]>([]);
  const next = ref<string | null>(null);
  const loading = ref(true);
  const trouble = ref('');
  let asked = 0;

  async function read(limit: number, after?: string): Promise<void> {
    const mine = (asked += 1);
    loading.value = true;
    try {
      const page = await ask(limit, after);
      if (mine !== asked) return;
      heardTime(page.now);
      rows.value = after ? [...rows.value, ...page.rows] : page.rows;
      next.value = page.next;
      trouble.value = '';
    } catch (problem) {
      if (mine === asked) trouble.value = problem instanceof Error ? problem.message : String(problem);
    } finally {
      if (mine === asked) loading.value = false;
    }
  }
  watch(question, () => void read(PAGE), { immediate: true, deep: true });
  return {
    rows, next, loading, trouble,
    more: () => (next.value ? read(PAGE, next.value) : Promise.resolve()),
    /** The same again, as far as it is shown. */
    again: () => read(Math.min(MOST, Math.max(PAGE, rows.value.length))),
  };
}
