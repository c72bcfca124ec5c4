import type { MovedAnswer, OrderBodyFor, OrderStaffAction } from '@bihuan/contract';
import type { OrderDesk, OrderRequest, OrderRoom } from '@bihuan/desk';
import { given, papersOf } from '../complaints/registering.js';
import type { Asked, Reply } from '../door/request.js';
import { answerOf } from '../moves/answering.js';
import { askMove } from '../moves/asking.js';

/** Takes a form to the desk of orders, and what became of it back. */
export class OrderMoves {
  constructor(
    private readonly desk: OrderDesk,
    private readonly room: OrderRoom,
  ) {}

  /** Asks a move of an order. */
  ask<A extends OrderStaffAction>(action: A, named: string, { texts, ...payload }: OrderBodyFor<A>, request: Asked, reply: Reply): Promise<MovedAnswer> {
    return askMove({ room: this.room, unknown: 'no-such-order-number' }, named, request, async (asked) =>
      answerOf(await this.desk.perform({ ...asked, action, payload: given(payload), ...papersOf({ texts }) } as OrderRequest), reply));
  }
}
