import { sentenceOf, type Language, type Refusal } from '@bihuan/core';
import type { DutyRefusal } from '@bihuan/contract';
import type { Rulebook } from '@bihuan/desk';

/** A refusal within an answer: its code and its sentence, with units by their names. */
export function refusalIn(rulebook: Rulebook, district: string, language: Language): (refusal: Refusal) => DutyRefusal {
  const { zone } = rulebook.settings(district);
  const { units } = rulebook.directory(district);
  return (refusal) => ({ code: refusal.refused, title: sentenceOf(refusal, language, zone, units) });
}
