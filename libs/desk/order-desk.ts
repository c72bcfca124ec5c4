import { orderRules, type OrderLoop } from '@bihuan/core';
import type { Journal } from '@bihuan/store';
import type { Rulebook } from './rulebook.js';
import { SubjectDesk, type SubjectPerformed, type SubjectRequest } from './subject-desk.js';

/** The door through which people move supervision orders; issued they are by the complaint. */
export type OrderDesk = SubjectDesk<OrderLoop>;

/** Something asked of a supervision order by a person. */
export type OrderRequest = SubjectRequest<OrderLoop>;

/** What became of it. */
export type OrderPerformed = SubjectPerformed<OrderLoop>;

/** Opens the door of orders. */
export const orderDesk = (journal: Journal, rulebook: Rulebook): OrderDesk => new SubjectDesk(journal, rulebook, orderRules, 'no-such-order-number');
