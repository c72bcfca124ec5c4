import { orderTransitions, staffRoles, type OrderAction, type OrderPayloads } from '@bihuan/core';
import { textsOf, type Texts } from '../complaint/texts.js';
import { Code, Part, YesOrNo } from '../fields.js';
import { formName, mustAgree } from '../routes.js';

/** What a person can ask of an order; the rest is its complaint's and its clocks'. */
export type OrderStaffAction = Exclude<OrderAction, 'issue' | 'follow' | 'remind' | 'recount' | 'amend'>;

/** The form of an order's action: its payload and its texts. */
export type OrderBodyFor<A extends OrderStaffAction> = (string extends keyof OrderPayloads[A] ? object : OrderPayloads[A]) & { texts?: Texts };

function OrderBodyOf(action: OrderAction): new () => { texts?: Texts } {
  const wanted = orderTransitions[action].texts ?? [];
  const texts = textsOf(`order${formName(action)}`, wanted);
  class Body {
    texts?: Texts;
  }
  Part(() => texts, { optional: wanted.length === 0 })(Body.prototype, 'texts');
  return Body;
}

export class OrderAnswerBody extends OrderBodyOf('answer') {}

export class OrderFindWantingBody extends OrderBodyOf('findWanting') {}

/** To which level. */
export class OrderRaiseBody extends OrderBodyOf('raise') {
  /** A level of the procedure; left out, the next one above. */
  @Code({ optional: true, example: 'leader' }) level?: string;
}

/** What is done beside the order. */
export class OrderMeasureBody extends OrderBodyOf('measure') {
  /** A measure that the procedure lists. */
  @Code({ example: 'interview' }) measure!: string;
}

export class OrderLiftBody extends OrderBodyOf('lift') {}

export class OrderStarBody extends OrderBodyOf('star') {
  @YesOrNo() starred!: boolean;
}

export class OrderNoteBody extends OrderBodyOf('note') {}

/** The form of every action that people perform: an action without one does not compile. */
export const orderBodies: { readonly [A in OrderStaffAction]: new () => OrderBodyFor<A> } = {
  answer: OrderAnswerBody,
  findWanting: OrderFindWantingBody,
  raise: OrderRaiseBody,
  measure: OrderMeasureBody,
  lift: OrderLiftBody,
  star: OrderStarBody,
  note: OrderNoteBody,
};

/** Throws where the table of orders and its forms have parted. */
export function checkOrderBodies(): void {
  const staff: readonly string[] = staffRoles;
  mustAgree(Object.keys(orderTransitions).filter((action) => orderTransitions[action as OrderAction].by.some((role) => staff.includes(role))), orderBodies);
}
