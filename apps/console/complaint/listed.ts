import { ref, shallowRef, watch, type Ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import type { paths } from '../client/schema.js';
import { heardTime } from '../shell/now.js';

/** One complaint of the list; what is owed of it first, or nothing. */
type Listed = Answers['ListedLine'];

/** What may be asked of the list. */
export interface Filters {
  state?: string;
  unit?: string;
  overdue?: string;
  number?: string;
}

type Query = NonNullable<paths['/api/complaints']['get']['parameters']['query']>;

const PAGE = 50;

/** The complaints that fit, page by page; other filters begin anew. */
export function useListed(filters: Ref<Filters>) {
  const rows = shallowRef<readonly Listed[]>([]);
  const next = ref<string | null>(null);
  const loading = ref(true);
  const trouble = ref('');
  let asked = 0;

  const ask = (query: Query) => answered(api.GET('/api/complaints', { params: { query } }));

  async function read(after?: string): Promise<void> {
    const mine = (asked += 1);
    loading.value = true;
    try {
      const { overdue, ...named } = filters.value;
      // Whether there is such a state is for the server to say: anybody may write into an address.
      // The pages after the first go by the number as it was found.
      const query = { ...named, ...(after && named.number ? { number: after.slice(0, named.number.length) } : {}), limit: PAGE, ...(overdue ? { overdue: true } : {}), ...(after ? { after } : {}) } as Query;
      let page = await ask(query);
      // Nobody minds capitals while typing; one that was brought from elsewhere may have small letters.
      const capitals = after ? undefined : query.number?.toUpperCase();
      if (page.rows.length === 0 && capitals && capitals !== query.number) page = await ask({ ...query, number: capitals });
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
  watch(filters, () => void read(), { immediate: true, deep: true });
  return { rows, next, loading, trouble, more: () => (next.value ? read(next.value) : Promise.resolve()), again: () => read() };
}
