import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { orderTransitions } from '@bihuan/core';
import { formName, orderBodies } from '@bihuan/contract';
import { addMoveRoutes } from '../moves/move-route.js';
import { OrderMoves } from './order-moves.js';

/** One route for each action of an order that a person can perform. */
@ApiTags('orders')
@Controller('api/orders')
export class OrderMovesController {
  constructor(readonly moves: OrderMoves) {}
}

addMoveRoutes(OrderMovesController, { rows: orderTransitions, bodies: orderBodies, operationId: (action) => `order${formName(action)}` });
