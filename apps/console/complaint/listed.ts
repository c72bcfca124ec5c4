import type { Ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import type { paths } from '../client/schema.js';
import { usePages } from '../parts/pages.js';

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

/** The complaints that fit, page by page; other filters begin anew. */
export function useListed(filters: Ref<Filters>) {
  const ask = (query: Query) => answered(api.GET('/api/complaints', { params: { query } }));
  return usePages<Listed>(filters, async (limit, after) => {
    const { overdue, ...named } = filters.value;
    // Whether there is such a state is for the server to say: anybody may write into an address.
    // The pages after the first go by the number as it was found.
    const query = { ...named, ...(after && named.number ? { number: after.slice(0, named.number.length) } : {}), limit, ...(overdue ? { overdue: true } : {}), ...(after ? { after } : {}) } as Query;
    const page = await ask(query);
    // Nobody minds capitals while typing; one that was brought from elsewhere may have small letters.
    const capitals = after ? undefined : query.number?.toUpperCase();
    return page.rows.length === 0 && capitals && capitals !== query.number ? ask({ ...query, number: capitals }) : page;
  });
}
