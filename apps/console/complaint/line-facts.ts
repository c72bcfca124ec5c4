import { labels, type InBoth, type LabelGroup } from '@bihuan/words';
import type { Answers } from '../client/api.js';
import type { Complaint, Movable } from '../parts/complaint.js';
import { useNames } from '../parts/names.js';
import { useLists } from '../parts/procedure.js';
import { fieldChoices, fieldLabel } from '../words/fields.js';
import { comma, language, say, word } from '../words/language.js';
import { phrases as shared } from '../words/phrases.js';
import { dateTime } from '../words/times.js';
import { settledPhrases as told } from './settled-phrases.js';

type Line = Answers['HistoryLine'];
/** Whose history it is: of a complaint, an order or a problem. */
export type Subject = Pick<Movable, 'procedure' | 'kind' | 'standing' | 'people'> & { person?: Complaint['person']; complaints?: readonly { id: string; number: string }[] };

/** One thing that a line of the history says beside its words. */
export interface LineFact {
  label: string;
  value: string;
  /** The rules decided it, not the person. */
  byRule?: boolean;
}

/** In which group of labels the codes of a field are named. */
const groups: Readonly<Record<string, LabelGroup>> = {
  nuisances: 'nuisance', activity: 'activity', urgency: 'urgency', matter: 'matter', channel: 'channel', findings: 'finding', missing: 'evidence', satisfaction: 'satisfaction', finding: 'finding', causes: 'cause',
};
/** Stands in the line already, or says nothing to a reader. */
const left = new Set(['amendment', 'signedBy', 'clock', 'rung', 'evidence', 'answered', 'placed', 'anonymous', 'transferredFrom', 'representatives', 'members', 'calendar', 'visit', 'firstReceiver', 'about', 'aboutKind', 'aboutNumber', 'supervisedAt', 'issuedBy', 'line', 'by', 'problem', 'founding', 'rule', 'order']);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** It under the version of its procedure by which a line was judged: codes of another version have other titles, or none. */
function asItStood(complaint: Subject, { seq }: Line): Subject {
  const { amended = [] } = complaint.standing as { amended?: readonly { seq: number; former: string }[] };
  return { ...complaint, procedure: amended.find((one) => one.seq > seq)?.former ?? complaint.procedure };
}

/** Says in words what a line of the history carries, and what the rules settled with it. */
export function useLineFacts() {
  const { unitName, clockName } = useNames();
  const { titleOf, rungTitle, procedureTitle } = useLists();

  function factsOf(line: Line, now: Subject): LineFact[] {
    const complaint = asItStood(now, line);
    const payload = line.payload as Readonly<Record<string, unknown>>;
    return [...saidOf(line, payload, complaint), ...settledOf(line, complaint)];
  }

  function saidOf(line: Line, payload: Readonly<Record<string, unknown>>, complaint: Subject): LineFact[] {
    if (line.action === 'remind') return [{ label: clockName(String(payload['clock'])), value: rungTitle(complaint, String(payload['clock']), String(payload['rung'])) }];
    return Object.entries(payload)
      .filter(([name, value]) => !left.has(name) && value !== null && value !== false && !(Array.isArray(value) && value.length === 0) && !(name === 'points' && value === 1) && !(name === 'urgency' && value === 'ordinary' && line.action === 'register') && !(name === 'matter' && value === 'complaint' && line.action === 'register'))
      .map(([name, value]) => ({ label: name === 'receivedAt' ? say(told.received) : fieldLabel(name), value: valueOf(line, name, value, complaint) }));
  }

  function valueOf(line: Line, name: string, value: unknown, complaint: Subject): string {
    if (Array.isArray(value)) return value.map((one) => valueOf(line, name, one, complaint)).join(comma());
    if (typeof value === 'boolean') return say(value ? shared.yes : shared.no);
    if (name === 'duty') return say(told.dutyRow, value as { from: string; row: number });
    const code = String(value);
    if (INSTANT.test(code)) return dateTime(code);
    if (/units?$/i.test(name)) return unitName(code);
    if (name === 'person') return [complaint.person, ...(complaint.people ?? [])].find((one) => one?.account === code)?.name ?? code;
    if (name === 'body' && line.action === 'refer') return titleOf(complaint, 'bodies', code);
    if (name === 'outcome') return titleOf(complaint, 'outcomes', code);
    if (name === 'procedure') return procedureTitle({ procedure: code });
    if (name === 'season') return Object.values(value as Readonly<Record<string, string>>).join(' – ');
    if (name === 'complaint') return complaint.complaints?.find(({ id }) => id === code)?.number ?? code;
    if (name === 'measure') return titleOf(complaint, 'measure', code);
    if (name === 'step') return titleOf(complaint, 'steps', code);
    if (name === 'level') return titleOf(complaint, 'level', code);
    if (name === 'reason') return reasonOf(line.action, code, complaint);
    if (name === 'way') return word(line.action === 'plan' ? 'planWay' : 'revisitWay', code);
    if (name === 'source' && code in labels.problemSource && line.action === 'enter') return word('problemSource', code);
    if (name === 'source') return (fieldChoices[code] as InBoth | undefined)?.[language.value] ?? code;
    const group = groups[name];
    return group ? word(group, code) : code;
  }

  function reasonOf(action: string, code: string, complaint: Subject): string {
    if (action === 'return') return titleOf(complaint, 'returns', code);
    if (action === 'decline' || action === 'pause') return titleOf(complaint, action, code);
    if (action === 'miss') return word('miss', code);
    return code in labels.superviseReason ? word('superviseReason', code) : code;
  }

  function settledOf({ settled }: Line, complaint: Subject): LineFact[] {
    const { supervise, superviseReason, binding, ruling, resumed, step, steps, ...more } = settled as Readonly<Record<string, unknown>>;
    const rule = (value: string): LineFact => ({ label: say(told.byRule), value, byRule: true });
    const tried = /^(\d{4}-\d{2}-\d{2})\/(.*)$/.exec(String(more['try'] ?? ''));
    return [
      ...(ruling === 'upheld' ? [rule(say(told.returnUpheld))] : ruling === 'refused' ? [rule(say(told.returnRefused))] : []),
      ...(more['firstReceiver'] === true ? [rule(say(told.firstReceiver))] : []),
      ...(typeof more['successor'] === 'string' ? [rule(say(told.successor, { unit: unitName(more['successor']) }))] : []),
      ...(binding === true ? [rule(say(told.binding))] : []),
      ...(typeof supervise === 'string' ? [rule(say(told.supervise, { level: titleOf(complaint, 'level', supervise), reason: word('superviseReason', String(superviseReason)) }))] : []),
      ...(resumed === true ? [rule(say(told.resumed))] : []),
      ...(Number(steps) > 0 ? [rule(say(told.series, { step: Number(step), steps: Number(steps) }))] : steps === 0 ? [rule(say(told.noSeries))] : []),
      ...(typeof more['grade'] === 'string' ? [rule(say(told.grade, { grade: titleOf(complaint, 'grades', more['grade']) }))] : []),
      ...(more['taken'] === false ? [rule(say(told.takenBefore))] : []),
      ...(tried ? [rule(say(told.tried, { day: tried[1] ?? '' }))] : []),
    ];
  }
  return { factsOf };
}
