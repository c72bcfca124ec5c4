import { applyDecorators, Body, HttpCode, Param, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { labelOf } from '@bihuan/core';
import { MovedAnswer, pathOf } from '@bihuan/contract';

/** The headers by which a command is repeated safely and not made against what somebody else has changed. */
export const commandDoc = () =>
  applyDecorators(
    ApiHeader({ name: 'Idempotency-Key', required: false, description: '1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer', schema: { type: 'string', minLength: 1, maxLength: 120 } }),
  );

/** Where forms of moves are taken to. */
interface Asks<A extends string> {
  ask(action: A, named: string, body: never, request: never, reply: never): Promise<MovedAnswer>;
}

/** The table of a kind, and the form of every action that people perform. */
export interface MoveForms<A extends string> {
  rows: Readonly<Record<A, { from: readonly string[]; to: string; by: readonly string[] }>>;
  bodies: Readonly<Record<A, Type>>;
  operationId(action: A): string;
}

/** Adds one route for each move of a kind that a person can make, so that a further kind costs a controller of one line. */
export function addMoveRoutes<A extends string>(controller: Type<{ moves: Asks<A> }>, { rows, bodies, operationId }: MoveForms<A>): void {
  for (const action of Object.keys(bodies) as A[]) {
    addMoveRoute(controller, { action, operationId: operationId(action), row: rows[action], body: bodies[action] }, function (this: { moves: Asks<A> }, named, body, request, reply) {
      return this.moves.ask(action, named, body, request, reply);
    });
  }
}

/** One move of a table as a route. */
interface MoveRoute {
  action: string;
  operationId: string;
  row: { from: readonly string[]; to: string; by: readonly string[] };
  body: Type;
}

/** Adds the route of a move to a controller: `ask` gets who is meant, the form, the request and the reply. */
function addMoveRoute<C extends object>(controller: Type<C>, { action, operationId, row, body }: MoveRoute, ask: (this: C, named: string, body: never, request: never, reply: never) => Promise<MovedAnswer>): void {
  const proto = controller.prototype as object;
  Object.defineProperty(proto, action, { value: ask, configurable: true, writable: true });
  Reflect.defineMetadata('design:paramtypes', [String, body, Object, Object], proto, action);
  Param('id')(proto, action, 0);
  Body()(proto, action, 1);
  Req()(proto, action, 2);
  Res({ passthrough: true })(proto, action, 3);
  const descriptor = Object.getOwnPropertyDescriptor(proto, action);
  if (!descriptor) throw new Error(`no route for ${action}`);
  const { zh, en } = labelOf('action', action);
  applyDecorators(
    Post(`:id/${pathOf(action)}`),
    HttpCode(200),
    ApiOperation({ operationId, summary: `${zh} · ${en}`, description: `${row.from.join(', ')} → ${row.to}; by ${row.by.join(', ')}` }),
    ApiParam({ name: 'id', type: String, description: 'Id or public number' }),
    ApiBody({ type: body }),
    commandDoc(),
    ApiHeader({ name: 'If-Match', required: false, description: 'The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed' }),
    ApiOkResponse({ type: MovedAnswer, headers: { ETag: { schema: { type: 'string' }, description: 'The version now' } } }),
  )(proto, action, descriptor);
}
