import { ref } from 'vue';
import { newKey, perform } from '../client/perform.js';
import { announceOwn } from '../parts/own-moves.js';
import { tell } from '../shell/told.js';
import { say } from '../words/language.js';
import { dateTime } from '../words/times.js';
import type { BoardRow } from './board.js';
import { phrases } from './phrases.js';

/** Rules on the extension that is asked for on a row; afterwards the list is read again. */
export function useExtensionRuling(then: () => Promise<void>) {
  const busy = ref(false);
  const trouble = ref('');

  async function ask(row: BoardRow, action: 'grantExtension' | 'refuseExtension', body: Readonly<Record<string, unknown>>, done: string): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    try {
      await perform({ number: row.number, action, body, version: row.version, key: newKey() });
      announceOwn(row.number);
      tell('done', done);
      trouble.value = '';
      await then();
      return true;
    } catch (problem) {
      trouble.value = problem instanceof Error ? problem.message : String(problem);
      tell('refused', `${row.number}: ${trouble.value}`);
      return false;
    } finally {
      busy.value = false;
    }
  }

  const grant = (row: BoardRow) => (row.askedUntil ? ask(row, 'grantExtension', { until: row.askedUntil }, say(phrases.grantedUntil, { number: row.number, at: dateTime(row.askedUntil) })) : noneAsked(row));
  const refuse = (row: BoardRow, reason: string) => ask(row, 'refuseExtension', { texts: { reason } }, say(phrases.refused, { number: row.number }));

  /** A key that does nothing here says why. */
  function noneAsked({ number }: BoardRow): false {
    tell('noted', say(phrases.noneAsked, { number }));
    return false;
  }
  return { busy, trouble, grant, refuse, noneAsked };
}
