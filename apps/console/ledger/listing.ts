import { computed, ref, shallowRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';
import { answered, api, type Answers } from '../client/api.js';
import type { paths } from '../client/schema.js';
import { usePages } from '../parts/pages.js';
import { useLive } from '../shell/live.js';
import { language } from '../words/language.js';

/** A line of the ledger. */
export type LedgerLine = Answers['LedgerLine'];

type Query = NonNullable<paths['/api/ledger']['get']['parameters']['query']>;

/** The ledger in a few ways, each one click away. */
const ways: Readonly<Record<string, Query>> = { all: {}, open: { open: true }, overdue: { overdue: true }, starred: { starred: true }, interim: { interim: true }, signedOff: { state: 'signedOff' } };
export const wayNames = Object.keys(ways);

/** What may be asked besides; it stands in the address. */
export const filterNames = ['unit', 'grade', 'nuisance', 'respondent', 'order'] as const;
export type FilterName = (typeof filterNames)[number];

/** What of the ledger is asked for in the address, and as a list. */
export function useLedger() {
  const route = useRoute();
  const router = useRouter();
  const asked = (name: string) => (route.query[name] ? String(route.query[name]) : undefined);
  const way = computed(() => (asked('show') === 'respondents' ? 'respondents' : (wayNames.find((one) => one === asked('show')) ?? 'all')));
  const filters = computed<Partial<Record<FilterName, string>>>(() => Object.fromEntries(filterNames.flatMap((name) => (asked(name) ? [[name, asked(name)]] : []))));
  /** Whether there is such a unit or grade is for the server to say: anybody may write into an address. */
  const query = computed(() => ({ ...ways[way.value], ...filters.value }) as Query);

  const mayEnter = ref(false);
  const grades = shallowRef<Answers['GradeAnswer'][]>([]);
  const pages = usePages<LedgerLine>(query, async (limit, after) => {
    const page = await answered(api.GET('/api/ledger', { params: { query: { ...query.value, limit, ...(after ? { after } : {}) } } }));
    mayEnter.value = page.mayEnter;
    // Where nothing fits the choices stay as they were.
    if (page.grades.length > 0) grades.value = page.grades;
    return page;
  });
  useLive(() => void pages.again());

  const queryOf = (change: Readonly<Record<string, string | undefined>>): LocationQueryRaw => Object.fromEntries(Object.entries({ ...route.query, ...change }).filter(([, value]) => value));
  const ask = (change: Partial<Record<FilterName, string | undefined>>) => router.replace({ query: queryOf(change) });
  /** Where the same list lies as a workbook, in the language of the screens. */
  const book = computed(() => `/api/ledger.xlsx?${new URLSearchParams(Object.entries({ ...query.value, lang: language.value }).map(([name, value]) => [name, String(value)])).toString()}`);
  return { way, filters, query, ...pages, queryOf, ask, book, grades, mayEnter };
}
