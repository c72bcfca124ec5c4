import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { labelOf, refuse, sentenceOf, type Language, type Refusal } from '@bihuan/core';
import { JointVisitAnswer, JointVisitBody, JointVisitRecordedAnswer, type WhyAnswer } from '@bihuan/contract';
import { JointVisits, Rulebook, type Person } from '@bihuan/desk';
import { commandId } from '../door/command-headers.js';
import { For } from '../door/marks.js';
import { orRefused, Refused } from '../door/refused.js';
import { Speaks, Who, type Asked } from '../door/request.js';
import { commandDoc } from '../moves/move-route.js';
import { papersOf } from './registering.js';

/** A visit that cannot be named is none. */
const visitId = new ParseUUIDPipe({ exceptionFactory: () => new Refused(refuse('no-such-visit')) });

/** Joint visits: several units go once, and many complaints are served. */
@ApiTags('joint visits')
@Controller('api/joint-visits')
export class JointVisitsController {
  constructor(
    private readonly visits: JointVisits,
    private readonly rulebook: Rulebook,
  ) {}

  /** 联合执法 · Records one visit of several units on many complaints; each has its own outcome. */
  @Post()
  @HttpCode(200)
  @For('handler', 'coordinator')
  @commandDoc()
  async record(@Body() body: JointVisitBody, @Who() person: Person, @Req() request: Asked, @Speaks() language: Language): Promise<JointVisitRecordedAnswer> {
    const { complaints, at, units } = body;
    const { texts = {}, evidence } = papersOf(body);
    const { visit, lines } = await this.visits.record(person, { id: commandId(request, person), complaints, at, units, texts, ...(evidence ? { evidence } : {}) });
    return { visit, lines: lines.map(({ refusal, ...line }) => ({ ...line, ...(refusal ? { problem: this.why(refusal, person, language) } : {}) })) };
  }

  /** 查看联合执法 · What a joint visit was, and the complaints it served that may be seen. */
  @Get(':id')
  async read(@Param('id', visitId) id: string, @Who() person: Person, @Speaks() language: Language): Promise<JointVisitAnswer> {
    const found = orRefused(await this.visits.read(person, id));
    const [first] = found;
    if (!first) throw new Refused(refuse('no-such-visit'));
    const { payload: { at, units }, seen, actor } = first;
    return {
      id, at, units: [...units], seen, actor,
      complaints: found.map(({ subject, number, state, unit, recordedAt, payload: { findings } }) => ({
        id: subject, number, state, label: labelOf('state', state)[language], unit, recordedAt, ...(findings ? { findings: [...findings] } : {}),
      })),
    };
  }

  private why(refusal: Refusal, { district }: Person, language: Language): WhyAnswer {
    const { zone } = this.rulebook.settings(district);
    const detail = sentenceOf(refusal, language, zone, this.rulebook.directory(district).units);
    return { code: refusal.refused, detail, ...(refusal.params ? { params: refusal.params } : {}) };
  }
}
