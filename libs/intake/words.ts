import { join } from 'node:path';
import { lexiconOf, type Lexicon } from '@bihuan/kinds';
import { loadWordLists } from '@bihuan/rules';
import { RefusedFile } from './reasons.js';

let read: Lexicon | undefined;

/** The word lists of the rules folder, read once; a faulty list costs only itself. Throws RefusedFile where none says how words are weighed. */
export function shippedLexicon(): Lexicon {
  if (read) return read;
  const { lists, faults } = loadWordLists(join('procedures', 'words'));
  const [fault] = faults;
  if (fault && !lists.some(({ weighing }) => weighing)) throw new RefusedFile('bad_words', fault.en, fault);
  return (read = lexiconOf(lists));
}
