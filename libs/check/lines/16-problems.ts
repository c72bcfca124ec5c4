import type { Line } from '../line.js';
import { numbersAstray } from '../numbers.js';
import { eyes } from '../problems/eyes.js';
import { gathered } from '../problems/gathered.js';
import { opened } from '../problems/opened.js';
import { repeats } from '../problems/repeats.js';
import { watched } from '../problems/watched.js';

/** A problem gathers what is joined to it, stands on the ledger by the rule, and keeps what it promised. */
export const problems: Line = {
  no: 16,
  zh: '投诉件所归台账与台账所列投诉件一致，够次数的都已列入，观察期内够次数的都已撤销销号，整改、回访、销号各由他人办理，台账号连续无缺、不重',
  en: 'what complaints are joined to and what problems gathered are the same; what repeats is on the ledger, what was promised in vain is revoked; other people rectify, revisit and sign; numbers of the ledger have no gap and no twin',
  remedy: { zh: '查看该台账问题与投诉件的办理过程；漏列的由人工归入或列入台账', en: 'compare the histories of the problem and of its complaints; what is missing from the ledger is put there, or joined, by hand' },
  async *look({ reader, procedures }) {
    const ledgers = [...procedures].flatMap(([procedure, { ledger }]) => (ledger ? [{ procedure, ledger }] : []));
    yield* numbersAstray(reader, 'problem', ledgers.map(({ ledger }) => ledger.number));
    yield* gathered(reader);
    yield* opened(reader);
    yield* repeats(reader, ledgers);
    yield* watched(reader, ledgers);
    yield* eyes(reader);
  },
};
