import { RefusedFile } from '../../reasons.js';
import { detached } from '../detached.js';
import { MOST_SHARED, MOST_SHARED_LETTERS } from '../limits.js';
import { StringText } from './string-text.js';
import { lookThrough } from './xml.js';

/** The texts that the cells of a workbook share, by their number. Throws RefusedFile where they are more than can be held. */
export async function sharedTextsOf(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  let letters = 0;
  const string = new StringText();
  await lookThrough(pieces, {
    opened: (name) => (name === 'si' ? string.begin() : string.opened(name)),
    text: (piece) => string.text(piece),
    closed: (name) => {
      string.closed(name);
      if (name !== 'si') return;
      const text = detached(string.taken());
      letters += text.length;
      if (strings.length === MOST_SHARED || letters > MOST_SHARED_LETTERS) throw new RefusedFile('too_large', `${MOST_SHARED} texts, ${MOST_SHARED_LETTERS} letters`);
      strings.push(text);
    },
  });
  return strings;
}
