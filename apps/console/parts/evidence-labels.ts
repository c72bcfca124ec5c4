import { labels } from '@bihuan/words';
import { language } from '../words/language.js';
import type { Choice } from './procedure.js';

/** The kinds of evidence, in words. */
export function evidenceLabels(): Choice[] {
  return Object.entries(labels.evidence).map(([code, title]) => ({ code, title: title[language.value] }));
}
