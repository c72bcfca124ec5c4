import { applyDecorators, Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { labels, transitions } from '@bihuan/core';
import { bodies, MovedAnswer, pathOf, type BodyFor, type StaffAction } from '@bihuan/contract';
import type { Asked, Reply } from '../door/request.js';
import { Moves } from './moves.js';

/** One route for each action that a person can perform, derived from the table of forms. */
@ApiTags('moves')
@Controller('api/complaints')
export class MovesController {
  constructor(private readonly moves: Moves) {}
}

/** The headers by which a command is repeated safely and not made against what somebody else has changed. */
export const commandDoc = () =>
  applyDecorators(
    ApiHeader({ name: 'Idempotency-Key', required: false, description: '1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer', schema: { type: 'string', minLength: 1, maxLength: 120 } }),
  );

function addRoute<A extends StaffAction>(action: A): void {
  const proto: object = MovesController.prototype;
  const ask = function (this: { moves: Moves }, named: string, body: BodyFor<A>, request: Asked, reply: Reply) {
    return this.moves.ask(action, named, body, request, reply);
  };
  Object.defineProperty(proto, action, { value: ask, configurable: true, writable: true });
  Reflect.defineMetadata('design:paramtypes', [String, bodies[action], Object, Object], proto, action);
  Param('id')(proto, action, 0);
  Body()(proto, action, 1);
  Req()(proto, action, 2);
  Res({ passthrough: true })(proto, action, 3);
  const descriptor = Object.getOwnPropertyDescriptor(proto, action);
  if (!descriptor) throw new Error(`no route for ${action}`);
  routeDoc(action)(proto, action, descriptor);
}

function routeDoc(action: StaffAction): MethodDecorator {
  const { zh, en } = labels.action[action];
  const { from, to, by } = transitions[action];
  return applyDecorators(
    Post(`:id/${pathOf(action)}`),
    HttpCode(200),
    ApiOperation({ operationId: action, summary: `${zh} · ${en}`, description: `${from.join(', ')} → ${to}; by ${by.join(', ')}` }),
    ApiParam({ name: 'id', type: String, description: 'Id or public number' }),
    ApiBody({ type: bodies[action] }),
    commandDoc(),
    ApiHeader({ name: 'If-Match', required: false, description: 'The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed' }),
    ApiOkResponse({ type: MovedAnswer, headers: { ETag: { schema: { type: 'string' }, description: 'The version now' } } }),
  );
}

for (const action of Object.keys(bodies) as StaffAction[]) addRoute(action);
