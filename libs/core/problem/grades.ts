import { refuse, type Refusal, type Settled, type Terms } from '../loop/index.js';
import { writesOrders } from '../order/supervising.js';
import type { LedgerRules } from '../procedure/index.js';
import type { Problem, ProblemEvent, ProblemStanding } from './standing.js';

/** What the procedure says of the ledger; nothing of a problem moves where it says nothing. */
export function ledgerOf({ procedure }: Pick<Terms, 'procedure'>): LedgerRules {
  if (!procedure.ledger) throw new Error(`${procedure.procedure}@${procedure.version} keeps no ledger`);
  return procedure.ledger;
}

/** An office whose procedure says nothing of a ledger keeps none. */
export function keepsNoLedger(_: Problem, __: unknown, { procedure }: Terms): Refusal | undefined {
  return procedure.ledger ? undefined : refuse('procedure-keeps-no-ledger', { procedure: `${procedure.procedure}@${procedure.version}` });
}

/** The mildest grade, with which every problem begins. */
export function firstGrade({ procedure }: Terms): Settled {
  return { grade: procedure.ledger?.grades[0]?.code ?? '' };
}

/** One grade more, and the order that the procedure wants from that grade on; nothing at the gravest. */
export function oneGradeMore({ standing }: Pick<Problem, 'standing'>, terms: Terms): Settled {
  const { grades, supervise } = ledgerOf(terms);
  const codes = grades.map(({ code }) => code);
  const next = codes[codes.indexOf(standing.grade) + 1];
  if (next === undefined) return {};
  const graveEnough = supervise && codes.indexOf(next) >= codes.indexOf(supervise.grade);
  const known = standing.openOrders.some(({ reason }) => reason === 'grade');
  return { grade: next, ...(graveEnough && !known ? { supervise: supervise.level, superviseReason: 'grade', ...writesOrders(terms) } : {}) };
}

/** The grade that an event settled. */
export function raised({ settled }: Pick<ProblemEvent, 'settled'>): Partial<ProblemStanding> {
  const { grade } = settled;
  return typeof grade === 'string' ? { grade } : {};
}
