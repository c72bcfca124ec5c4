import { localDate, localTime } from '../calendar/index.js';
import type { Refusal } from '../loop/refusal.js';
import { labelOf, type LabelGroup } from './labels.js';
import type { InBoth, Language } from './language.js';
import { sentencesOf } from './refusals.js';

/** Which labels fill a parameter; the others are shown as they are. */
const filledBy: Readonly<Record<string, LabelGroup>> = {
  state: 'state',
  role: 'role',
  roles: 'role',
  approvers: 'role',
  missing: 'evidence',
  urgency: 'urgency',
  text: 'text',
  reason: 'superviseReason',
  importStatus: 'importStatus',
  draftStatus: 'draftStatus',
  amendmentStatus: 'amendmentStatus',
};
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A refusal as a sentence, with instants in the office's own time and units by their names, where these are known. */
export function sentenceOf({ refused, params }: Refusal, language: Language, zone = 'Asia/Shanghai', units: Readonly<Record<string, InBoth>> = {}): string {
  return sentencesOf(refused)[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params?.[name];
    if (value === undefined) return '';
    if (name === 'unit' || name === 'units') return listed(String(value).split(', ').map((unit) => units[unit]?.[language] ?? unit), language);
    return filling(name, String(value), language, zone);
  });
}

/** An instant as people of the office read it: `2026-10-08 17:00`. */
export function readableInstant(at: string, zone: string): string {
  return `${localDate(zone, at)} ${localTime(zone, at)}`;
}

function filling(name: string, value: string, language: Language, zone: string): string {
  if (instant.test(value)) return readableInstant(value, zone);
  const group = filledBy[name];
  if (!group) return value;
  return listed(value.split(', ').map((code) => labelOf(group, code)[language]), language);
}

function listed(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '、' : ', ');
}
