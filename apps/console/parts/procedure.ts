import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { clockLabel, labelOf, type InBoth } from '@bihuan/words';
import { answered, api } from '../client/api.js';
import { me } from '../shell/session.js';
import { comma, language, say, word } from '../words/language.js';
import { phrases } from '../words/phrases.js';
import type { Complaint } from './complaint.js';
import { wantedEvidence, type EvidenceRule } from './evidence-wanted.js';
import { openMilestones } from './form-start.js';
import { useNames } from './names.js';

interface Listed {
  code: string;
  title: InBoth;
}
interface Amount {
  amount: number;
  unit: string;
}
interface ClockRules {
  rungs?: readonly { name: string; title: InBoth }[];
}

/** What the console reads of a procedure; the rules themselves stay with the server. */
interface Lists {
  procedure: string;
  version: number;
  title: InBoth;
  returns: { reasons: readonly Listed[] };
  decline: { reasons: readonly Listed[] };
  supervision: { levels: readonly Listed[] };
  evidence: readonly EvidenceRule[];
  clocks: Readonly<Record<string, ClockRules | undefined>> & {
    finish: { extend: { times: number; max: Amount; approvedBy: readonly string[] }; pause: { reasons: readonly string[]; titles?: Readonly<Record<string, InBoth>>; max: Amount } };
  };
}

/** A choice of a list. */
export interface Choice {
  code: string;
  title: string;
}

/** What may be chosen where a form asks for a code: units, and the lists of the complaint's own procedure. */
export function useLists() {
  const { data, suspense } = useQuery({ queryKey: ['procedures'], queryFn: () => answered(api.GET('/api/procedures')), staleTime: 300_000 });
  const { units, ready: named } = useNames();

  const unitChoices = computed<Choice[]>(() => units.value.filter(({ validTo }) => !validTo).map((unit) => ({ code: unit.id, title: unit[language.value] })));
  const listsOf = ({ procedure: wanted }: Pick<Complaint, 'procedure'>) => (data.value?.procedures as unknown as Lists[] | undefined)?.find(({ procedure, version }) => `${procedure}@${version}` === wanted);
  const titled = (list: readonly Listed[] = []): Choice[] => list.map(({ code, title }) => ({ code, title: title[language.value] }));
  const amount = ({ amount: n, unit }: Amount) => `${n} ${labelOf('timeUnit', unit)[language.value]}`;

  /** The choices for a field, or nothing where it is free. */
  function choicesFor(complaint: Complaint, action: string, field: string): Choice[] | undefined {
    const lists = listsOf(complaint);
    // Not the unit that has it: it is to go elsewhere.
    if (/^(unit|suggestedUnit|respondentUnit)$/.test(field)) return action === 'return' || action === 'reassign' ? unitChoices.value.filter(({ code }) => code !== (complaint.standing as { unit?: string | null }).unit) : unitChoices.value;
    if (field === 'level') return titled(lists?.supervision.levels);
    // Of accounts a handler knows his own; whoever else it shall be is named in the measures.
    if (field === 'person') return me.value ? [{ code: me.value.account, title: me.value.name }] : [];
    if (field === 'milestone') return openMilestones(complaint).map((no) => ({ code: no, title: clockLabel(`milestone-${no}`)[language.value] }));
    if (field !== 'reason') return undefined;
    if (action === 'return') return titled(lists?.returns.reasons);
    if (action === 'decline') return titled(lists?.decline.reasons);
    const pause = lists?.clocks.finish.pause;
    return pause?.reasons.map((code) => ({ code, title: pause.titles?.[code]?.[language.value] ?? code }));
  }

  /** What the procedure says about a field, to be read before it is filled in. */
  function hintFor(complaint: Complaint, action: string, field: string): string {
    const finish = listsOf(complaint)?.clocks.finish;
    if (field !== 'until' || !finish) return '';
    if (action === 'pause') return say(phrases.pauseHint, { most: amount(finish.pause.max) });
    const { times, max, approvedBy } = finish.extend;
    return say(phrases.extendHint, { times, most: amount(max), approver: approvedBy.map((role) => word('role', role)).join(comma()) });
  }

  /** What the procedure calls a code of one of its lists. */
  function titleOf(complaint: Pick<Complaint, 'procedure'>, list: 'returns' | 'decline' | 'pause' | 'level', code: string): string {
    const lists = listsOf(complaint);
    if (list === 'pause') return lists?.clocks.finish.pause.titles?.[code]?.[language.value] ?? code;
    const titles = list === 'level' ? lists?.supervision.levels : lists?.[list].reasons;
    return titles?.find((one) => one.code === code)?.title[language.value] ?? code;
  }

  /** What the procedure calls a rung of a clock. */
  function rungTitle(complaint: Pick<Complaint, 'procedure'>, clock: string, rung: string): string {
    const rungs = listsOf(complaint)?.clocks[clock.replace(/-\d+$/, '')]?.rungs;
    return rungs?.find(({ name }) => name === rung)?.title[language.value] ?? rung;
  }

  /** What the procedure of a complaint is called, with its version; its code while the lists are on their way. */
  function procedureTitle(complaint: Pick<Complaint, 'procedure'>): string {
    const lists = listsOf(complaint);
    return lists ? say(phrases.procedureTitle, { title: lists.title[language.value], version: lists.version }) : complaint.procedure;
  }

  /** When the lists have come, or will not. */
  const ready = () => Promise.all([suspense(), named()]);

  const evidenceFor = (complaint: Complaint, findings: readonly string[]) => wantedEvidence(listsOf(complaint)?.evidence ?? [], complaint, findings);
  return { ready, choicesFor, hintFor, evidenceFor, titleOf, rungTitle, procedureTitle, unitChoices };
}
