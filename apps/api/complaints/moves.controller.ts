import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { transitions } from '@bihuan/core';
import { bodies } from '@bihuan/contract';
import { addMoveRoutes } from '../moves/move-route.js';
import { Moves } from './moves.js';

/** One route for each action that a person can perform, derived from the table of forms. */
@ApiTags('moves')
@Controller('api/complaints')
export class MovesController {
  constructor(readonly moves: Moves) {}
}

addMoveRoutes(MovesController, { rows: transitions, bodies, operationId: (action) => action });
