import type { InBoth } from '@bihuan/words';
import { isDueToday, isLate, type WorkRow } from '../parts/worklist.js';
import { phrases as shared } from '../words/phrases.js';
import { phrases } from './phrases.js';

/** One way of looking at the same list. */
export interface Tab {
  name: string;
  label: InBoth;
  holds: (row: WorkRow) => boolean;
  /** What is said where nothing is. */
  empty?: InBoth;
}

/** Under supervision. */
export function isSupervised({ openOrders }: WorkRow): boolean {
  return openOrders > 0;
}

const owes = (...clocks: readonly string[]) => ({ clock }: WorkRow) => clocks.includes(clock);
// Both run from the assignment; which of them stands on the list is only a question of which is due first.
const isNew = owes('signFor', 'returnWindow');
// The watch runs by itself; a hundred of them would bury what is to be done.
const isWatched = owes('watch');

const all: Tab = { name: 'all', label: shared.all, holds: () => true };
const today: Tab = { name: 'today', label: shared.dueToday, holds: isDueToday, empty: shared.nothingDueToday };
const late: Tab = { name: 'late', label: shared.overdue, holds: isLate, empty: phrases.noneLate };
const isOrder = ({ kind }: WorkRow) => kind === 'order';
const problems: Tab = { name: 'problems', label: phrases.problems, holds: ({ kind }) => kind === 'problem' };
const orders: Tab = { name: 'orders', label: phrases.orders, holds: isOrder };
const marked: Tab = { name: 'marked', label: phrases.marked, holds: (row) => row.starred || isSupervised(row) };

export const unitTabs: readonly Tab[] = [
  all,
  { name: 'new', label: phrases.toSign, holds: isNew },
  { name: 'in-hand', label: phrases.inHand, holds: (row) => !isNew(row) },
  today, late, marked, orders, problems,
];

export const officeTabs: readonly Tab[] = [
  { name: 'owed', label: phrases.owed, holds: (row) => !isWatched(row), empty: phrases.emptyOffice },
  { name: 'assign', label: phrases.toAssign, holds: owes('triage') },
  { name: 'rule', label: phrases.toRule, holds: owes('extensionRuling') },
  { name: 'close', label: phrases.toClose, holds: owes('signOff') },
  today, late, marked, problems,
  { name: 'watched', label: phrases.watched, holds: isWatched },
];
