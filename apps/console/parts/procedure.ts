import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { clockLabel, labelOf, type InBoth } from '@bihuan/words';
import { answered, api } from '../client/api.js';
import { comma, language, say, word } from '../words/language.js';
import { phrases } from '../words/phrases.js';
import type { Movable } from './complaint.js';
import { wantedEvidence, type EvidenceRule, type EvidenceWanted } from './evidence-wanted.js';
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
  supervision: { levels: readonly Listed[]; order?: { measures: readonly Listed[]; clocks: Readonly<Record<string, ClockRules | undefined>> } };
  evidence: readonly EvidenceRule[];
  /** How problems are kept, where they are. */
  ledger?: {
    grades: readonly Listed[];
    causes: { least: number };
    evidence: { milestone: readonly string[]; rectify: readonly string[] };
    extend: { times: number; max: Amount; unverified?: true };
    series: { after: readonly Amount[] };
    signOff: { steps: readonly Listed[] };
    clocks: Readonly<Record<string, ClockRules | undefined>>;
  };
  penalty?: { bodies: readonly Listed[]; outcomes: readonly Listed[] };
  clocks: Readonly<Record<string, ClockRules | undefined>> & {
    finish: {
      extend: { times: number; max: Amount; approvedBy: readonly string[]; unverified?: true };
      pause: { reasons: readonly string[]; titles?: Readonly<Record<string, InBoth>>; max: Amount; unverified?: true };
    };
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
  const { inForce, ready: named } = useNames();

  const unitChoices = computed<Choice[]>(() => inForce.value.map((unit) => ({ code: unit.id, title: unit[language.value] })));
  /** The API describes procedures as plain objects; what is read of them here stands in `Lists`. */
  const procedures = computed(() => (data.value?.procedures ?? []) as unknown as Lists[]);
  const listsOf = ({ procedure: wanted }: Pick<Movable, 'procedure'>) => procedures.value.find(({ procedure, version }) => `${procedure}@${version}` === wanted);
  const titled = (list: readonly Listed[] = []): Choice[] => list.map(({ code, title }) => ({ code, title: title[language.value] }));
  const amount = ({ amount: n, unit }: Amount) => `${n} ${labelOf('timeUnit', unit)[language.value]}`;

  /** The choices for a field, or nothing where it is free. */
  function choicesFor(complaint: Movable, action: string, field: string, { unit }: Readonly<Record<string, unknown>> = {}): Choice[] | undefined {
    const lists = listsOf(complaint);
    if (/^(unit|units|suggestedUnit|respondentUnit)$/.test(field)) return unitsFor(complaint, action);
    if (field === 'level') return titled(complaint.kind === 'order' ? levelsAbove(lists?.supervision.levels, complaint) : lists?.supervision.levels);
    if (field === 'measure') return titled(lists?.supervision.order?.measures.filter(({ code }) => !(complaint.standing as { measures?: readonly string[] }).measures?.includes(code)));
    if (field === 'person') return peopleOf(complaint, unit ?? (complaint.standing as { unit?: string | null }).unit);
    if (field === 'step') return complaint.steps?.filter(({ owed }) => owed).map(({ code, title }) => ({ code, title }));
    if (field === 'procedure') return procedures.value.length > 0 ? titledProcedures() : undefined;
    if (action === 'refer' && field === 'body') return titled(lists?.penalty?.bodies);
    if (field === 'outcome') return titled(lists?.penalty?.outcomes);
    if (field === 'milestone') return openMilestones(complaint).map((no) => ({ code: no, title: clockLabel(`milestone-${no}`)[language.value] }));
    if (field !== 'reason') return undefined;
    if (action === 'return') return titled(lists?.returns.reasons);
    if (action === 'decline') return titled(lists?.decline.reasons);
    const pause = lists?.clocks.finish.pause;
    return pause?.reasons.map((code) => ({ code, title: pause.titles?.[code]?.[language.value] ?? code }));
  }

  /** Not the unit that has it where it is to go elsewhere or others are asked; only those beside it where one is released. */
  function unitsFor({ standing }: Movable, action: string): Choice[] {
    const { unit, beside = [] } = standing as { unit?: string | null; beside?: readonly { unit: string }[] };
    if (action === 'release') return unitChoices.value.filter(({ code }) => beside.some((one) => one.unit === code));
    return ['return', 'reassign', 'assist', 'consult'].includes(action) ? unitChoices.value.filter(({ code }) => code !== unit) : unitChoices.value;
  }

  /** Whoever works there; where the answer names no unit all are of one. */
  function peopleOf({ people = [] }: Movable, unit: unknown): Choice[] {
    return people.filter((one) => one.unit === undefined || one.unit === unit).map(({ account, name }) => ({ code: account, title: name }));
  }

  /** The procedures by which a ledger is kept. */
  function titledProcedures(): Choice[] {
    const kept = procedures.value.filter(({ ledger }) => ledger);
    return [...new Map(kept.map(({ procedure, title }) => [procedure, { code: procedure, title: title[language.value] }])).values()];
  }

  /** To these an order can still be raised. */
  function levelsAbove(levels: readonly Listed[] = [], { standing }: Movable): readonly Listed[] {
    return levels.slice(levels.findIndex(({ code }) => code === (standing as { level?: string }).level) + 1);
  }

  /** What the procedure says about a field, to be read before it is filled in. */
  function hintFor(complaint: Movable, action: string, field: string): string {
    const finish = listsOf(complaint)?.clocks.finish;
    const ledger = listsOf(complaint)?.ledger;
    const checked = ({ unverified }: { unverified?: true }) => (unverified ? say(phrases.limitUnverified) : '');
    if (complaint.kind === 'problem' && field === 'causes' && ledger) return say(phrases.causesHint, { least: ledger.causes.least });
    if (complaint.kind === 'problem') return field === 'until' && ledger ? say(phrases.extendMost, { times: ledger.extend.times, most: amount(ledger.extend.max) }) + checked(ledger.extend) : '';
    if (field !== 'until' || !finish) return '';
    if (action === 'pause') return say(phrases.pauseHint, { most: amount(finish.pause.max) }) + checked(finish.pause);
    const { times, max, approvedBy } = finish.extend;
    return say(phrases.extendHint, { times, most: amount(max), approver: approvedBy.map((role) => word('role', role)).join(comma()) }) + checked(finish.extend);
  }

  /** What the procedure calls a code of one of its lists. */
  function titleOf(complaint: Pick<Movable, 'procedure'>, list: 'returns' | 'decline' | 'pause' | 'level' | 'measure' | 'bodies' | 'outcomes' | 'grades' | 'steps', code: string): string {
    const lists = listsOf(complaint);
    if (list === 'pause') return lists?.clocks.finish.pause.titles?.[code]?.[language.value] ?? code;
    if (list === 'grades' || list === 'steps') return (list === 'grades' ? lists?.ledger?.grades : lists?.ledger?.signOff.steps)?.find((one) => one.code === code)?.title[language.value] ?? code;
    const titles = list === 'level' ? lists?.supervision.levels : list === 'measure' ? lists?.supervision.order?.measures : list === 'bodies' || list === 'outcomes' ? lists?.penalty?.[list] : lists?.[list].reasons;
    return titles?.find((one) => one.code === code)?.title[language.value] ?? code;
  }

  /** What the procedure calls a rung of a clock. */
  function rungTitle(complaint: Pick<Movable, 'procedure' | 'kind'>, clock: string, rung: string): string {
    const lists = listsOf(complaint);
    const name = clock.replace(/-.*$/, '');
    const rungs = (complaint.kind === 'problem' ? lists?.ledger?.clocks[name] : (lists?.clocks[name] ?? lists?.supervision.order?.clocks[clock]))?.rungs;
    return rungs?.find(({ name }) => name === rung)?.title[language.value] ?? rung;
  }

  /** What the procedure of a complaint is called, with its version; its code while the lists are on their way. */
  function procedureTitle(complaint: Pick<Movable, 'procedure'>): string {
    const lists = listsOf(complaint);
    return lists ? say(phrases.procedureTitle, { title: lists.title[language.value], version: lists.version }) : complaint.procedure;
  }

  /** When the lists have come, or will not. */
  const ready = () => Promise.all([suspense(), named()]);

  /** What the procedure wants a move to be proved by. */
  function evidenceFor(complaint: Movable, action: string, findings: readonly string[]): EvidenceWanted {
    const lists = listsOf(complaint);
    const ofNuisances = action === 'rectify' ? wantedEvidence(lists?.evidence ?? [], complaint, findings) : [];
    if (complaint.kind === 'problem') {
      const { rectify = [], milestone = [] } = lists?.ledger?.evidence ?? {};
      return { all: action === 'rectify' ? [...new Set([...rectify, ...ofNuisances])] : [], one: action === 'reach' ? milestone : [] };
    }
    if (action === 'rectify') return { all: ofNuisances, one: [] };
    return { all: action === 'pause' ? ['record'] : [], one: [] };
  }
  /** How long after the rectification it is looked at again, each time. */
  const seriesOf = (problem: Pick<Movable, 'procedure'>): string[] => (listsOf(problem)?.ledger?.series.after ?? []).map(amount);
  return { seriesOf, ready, choicesFor, hintFor, evidenceFor, titleOf, rungTitle, procedureTitle, unitChoices };
}
