import type { ProblemAnswer } from '../client/problem.js';
import type { Written } from './written.js';

/** Sentences of the server by the field that they are about. */
export type Faults = Readonly<Partial<Record<keyof Written, string>>>;

/** Fields of the form that stand elsewhere in what the API takes. */
const ours: Readonly<Record<string, keyof Written>> = {
  'reporter.phone': 'phone', 'reporter.name': 'name', 'reporter.email': 'email', 'reporter.address': 'reporterAddress',
  'facts.place.address': 'address', 'facts.place.subdistrict': 'subdistrict', 'facts.place.lat': 'address', 'facts.place.lon': 'address',
  'facts.respondent': 'respondent', 'facts.source': 'source', 'texts.account': 'account', 'texts.remark': 'remark',
};

/** Refusals that name no field, because they come of a rule and not of the form. */
const byCode: Readonly<Record<string, keyof Written>> = {
  'nuisance-missing': 'nuisances', 'text-missing': 'account', 'too-many-representatives': 'representatives', 'received-in-the-future': 'receivedAt', 'unit-unknown': 'respondentUnit',
};

/** What is wrong with which field; what belongs to none stays with the sentence of the whole. */
export function faultsOf({ errors = [], code, detail }: ProblemAnswer): Faults {
  const named = errors.map(({ field, detail: sentence }): [string, string] => [ours[field] ?? field.replace(/\[\d+\]$/, ''), sentence]);
  const ruled = byCode[code];
  return Object.fromEntries(ruled ? [...named, [ruled, detail]] : named) as Faults;
}
