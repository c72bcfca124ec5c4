import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { labelOf, type Language } from '@bihuan/core';
import { PublicAnswer } from '@bihuan/contract';
import { Counter } from '@bihuan/desk';
import { Open } from '../door/marks.js';
import { orRefused } from '../door/refused.js';
import { Speaks, type Asked } from '../door/request.js';

/** What anybody may know who has a query code. */
@ApiTags('public')
@Controller('api/public/complaints')
export class PublicController {
  constructor(private readonly counter: Counter) {}

  /** 查询进度 · Status and when the next thing is due, by query code (`7K3M92QX`, also in two groups). Five wrong codes make an address wait, here and at `/q`. */
  @Get(':queryCode')
  @Open()
  async status(@Param('queryCode') queryCode: string, @Req() { ip }: Asked, @Speaks() language: Language): Promise<PublicAnswer> {
    const found = orRefused(await this.counter.status(queryCode, ip));
    return { ...found, label: labelOf('state', found.state)[language] };
  }
}
