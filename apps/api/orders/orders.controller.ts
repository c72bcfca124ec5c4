import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@bihuan/core';
import { OrderAnswer, OrdersAnswer, OrdersQuery } from '@bihuan/contract';
import type { Person } from '@bihuan/desk';
import { cursorOfList, textOfList } from '../desk/cursors.js';
import { Speaks, Who, type Reply } from '../door/request.js';
import { OrderView } from './order-view.js';

const USUAL_PAGE = 50;

/** Supervision orders: the register, and one whole. */
@ApiTags('orders')
@Controller('api/orders')
export class OrdersController {
  constructor(private readonly view: OrderView) {}

  /** 督办登记簿 · The register of orders that may be seen, newest first. */
  @Get()
  async register(@Query() query: OrdersQuery, @Who() person: Person, @Speaks() language: Language): Promise<OrdersAnswer> {
    const { state, unit, level, starred, overdue, about, after, limit } = query;
    const { now, rows, next } = await this.view.register(person, {
      state, unit, level, overdue: overdue === 'true', limit: Number(limit ?? USUAL_PAGE),
      ...(starred === undefined ? {} : { starred: starred === 'true' }),
      ...(about === undefined ? {} : { about: about.split(',') }),
    }, after ? cursorOfList(after) : undefined, language);
    return { now, rows, next: next ? textOfList(next) : null };
  }

  /** 督办单 · One order with its due dates explained, what was demanded and answered, and what may be done now. */
  @Get(':id')
  async read(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language, @Res({ passthrough: true }) reply: Reply): Promise<OrderAnswer> {
    const answer = await this.view.order(person, id, language);
    void reply.header('ETag', `"${answer.version}"`);
    return answer;
  }
}
