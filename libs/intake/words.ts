import { join } from 'node:path';
import { lexiconOf, type Lexicon } from '@bihuan/kinds';
import { loadWordLists } from '@bihuan/rules';

let read: Lexicon | undefined;

/** The word lists of the rules folder, read once. */
export function shippedLexicon(): Lexicon {
  return (read ??= lexiconOf(loadWordLists(join('procedures', 'words')).lists));
}
