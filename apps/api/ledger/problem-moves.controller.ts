import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { problemTransitions } from '@bihuan/core';
import { formName, problemBodies } from '@bihuan/contract';
import { addMoveRoutes } from '../moves/move-route.js';
import { ProblemMoves } from './problem-moves.js';

/** One route for each action of a problem that a person can perform. */
@ApiTags('ledger')
@Controller('api/problems')
export class ProblemMovesController {
  constructor(readonly moves: ProblemMoves) {}
}

addMoveRoutes(ProblemMovesController, { rows: problemTransitions, bodies: problemBodies, operationId: (action) => `problem${formName(action)}` });
