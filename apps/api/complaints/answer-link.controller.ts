import { Controller, Get, Param } from '@nestjs/common';
import { ApiConflictResponse, ApiTags } from '@nestjs/swagger';
import { AnswerLinkAnswer } from '@bihuan/contract';
import { Counter, type Person } from '@bihuan/desk';
import { For } from '../door/marks.js';
import { orRefused } from '../door/refused.js';
import { Who } from '../door/request.js';

/** The link by which a complainant answers a revisit. */
@ApiTags('complaints')
@Controller('api/complaints')
export class AnswerLinkController {
  constructor(private readonly counter: Counter) {}

  /** 回访链接 · Where the complainant answers the revisit that is owed now, to be sent or printed. Whoever holds it can answer, so each time it is given out is on record. */
  @Get(':id/answer-link')
  @For('clerk', 'verifier', 'supervisor')
  @ApiConflictResponse({ description: 'No revisit is owed, or not yet', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } })
  async link(@Param('id') id: string, @Who() person: Person): Promise<AnswerLinkAnswer> {
    return orRefused(await this.counter.linkFor(person, id));
  }
}
