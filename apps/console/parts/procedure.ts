import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import type { InBoth } from '@bihuan/words';
import { answered, api } from '../client/api.js';
import { language } from '../words/language.js';
import type { Complaint } from './complaint.js';
import { useNames } from './names.js';

interface Listed {
  code: string;
  title: InBoth;
}

/** What the console reads of a procedure; the rules themselves stay with the server. */
interface Lists {
  procedure: string;
  version: number;
  returns: { reasons: readonly Listed[] };
  decline: { reasons: readonly Listed[] };
  supervision: { levels: readonly Listed[] };
  clocks: { finish: { pause: { reasons: readonly string[]; titles?: Readonly<Record<string, InBoth>> } } };
}

/** A choice of a list. */
export interface Choice {
  code: string;
  title: string;
}

/** What may be chosen where a form asks for a code: units, and the lists of the complaint's own procedure. */
export function useLists() {
  const { data } = useQuery({ queryKey: ['procedures'], queryFn: () => answered(api.GET('/api/procedures')), staleTime: 300_000 });
  const { units } = useNames();

  const unitChoices = computed<Choice[]>(() => units.value.filter(({ validTo }) => !validTo).map((unit) => ({ code: unit.id, title: unit[language.value] })));
  const listsOf = (complaint: Complaint) => (data.value?.procedures as unknown as Lists[] | undefined)?.find(({ procedure, version }) => `${procedure}@${version}` === complaint.procedure);
  const titled = (list: readonly Listed[] = []): Choice[] => list.map(({ code, title }) => ({ code, title: title[language.value] }));

  /** The choices for a field, or nothing where it is free. */
  function choicesFor(complaint: Complaint, action: string, field: string): Choice[] | undefined {
    const lists = listsOf(complaint);
    if (/^(unit|suggestedUnit|respondentUnit)$/.test(field)) return unitChoices.value;
    if (field === 'level') return titled(lists?.supervision.levels);
    if (field !== 'reason') return undefined;
    if (action === 'return') return titled(lists?.returns.reasons);
    if (action === 'decline') return titled(lists?.decline.reasons);
    const pause = lists?.clocks.finish.pause;
    return pause?.reasons.map((code) => ({ code, title: pause.titles?.[code]?.[language.value] ?? code }));
  }
  return { choicesFor, unitChoices };
}
