import type { InBoth } from '@bihuan/words';
import type { Complaint } from '../parts/complaint.js';
import { me } from '../shell/session.js';
import { language, word } from '../words/language.js';
import { spokenDay } from '../words/times.js';
import { spoken } from './phrases.js';

/** A piece of what is read aloud; merged pieces come from the complaint and are shown so, because they differ from call to call. */
export interface Spoken {
  text: string;
  merged: boolean;
}

/** A line of the script: said, or asked. */
export interface ScriptLine {
  pieces: readonly Spoken[];
  asks: boolean;
}

/** What the verifier reads aloud: who calls, what was complained of, what was done, and the two questions. */
export function scriptOf(complaint: Complaint, unit: string): ScriptLine[] {
  const { standing, facts, texts, number, state } = complaint;
  const round = Number(standing['round'] ?? 1);
  const values = {
    district: me.value?.districtName[language.value] ?? '', number, unit, round,
    when: spokenDay(String(standing['receivedAt'] ?? complaint.openedAt)),
    place: facts?.address ?? '',
    nuisance: (standing['nuisances'] as string[]).map((nuisance) => word('nuisance', nuisance)).join(language.value === 'zh' ? '、' : ', '),
    rectified: spokenDay(String(standing['rectifiedAt'] ?? complaint.now)),
    measures: (texts['measures'] ?? '').replace(/[。.\s]+$/u, ''),
    step: Number(standing['step'] ?? 0) + 1,
  };
  const line = (phrase: InBoth, asks = false): ScriptLine => ({ pieces: piecesOf(phrase[language.value], values), asks });
  return [
    line(values.district ? spoken.greeting : spoken.greetingPlain),
    line(round > 1 ? spoken.doneAgain : spoken.done),
    ...(state === 'revisited' ? [line(spoken.series)] : []),
    line(spoken.still, true),
    line(spoken.content, true),
    line(spoken.farewell),
  ];
}

function piecesOf(phrase: string, values: Readonly<Record<string, string | number>>): Spoken[] {
  return phrase.split(/\{(\w+)\}/).map((text, index) => (index % 2 ? { text: String(values[text] ?? ''), merged: true } : { text, merged: false })).filter(({ text }) => text !== '');
}
