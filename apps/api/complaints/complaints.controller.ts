import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse, type Language } from '@bihuan/core';
import { ComplaintAnswer, HistoryAnswer, RegisterBody, RegisteredAnswer, ReporterAnswer, UnmaskBody, UnsealingsAnswer } from '@bihuan/contract';
import { askingOf, Desk, mayKnowReporter, ReadingRoom, type Person } from '@bihuan/desk';
import { commandId } from '../door/command-headers.js';
import { For } from '../door/marks.js';
import { Refused } from '../door/refused.js';
import { Speaks, Who, type Asked, type Reply } from '../door/request.js';
import { answerTo } from './answering.js';
import { commandDoc } from '../moves/move-route.js';
import { registrationOf } from './registering.js';
import { ComplaintView } from './complaint-view.js';

/** Complaints: registering, reading, and the seal of the reporter. */
@ApiTags('complaints')
@Controller('api/complaints')
export class ComplaintsController {
  constructor(
    private readonly desk: Desk,
    private readonly room: ReadingRoom,
    private readonly view: ComplaintView,
  ) {}

  /** 登记 · Registers a complaint. */
  @Post()
  @For('clerk')
  @commandDoc()
  async register(@Body() body: RegisterBody, @Who() person: Person, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<RegisteredAnswer> {
    const { district } = person;
    const performed = await this.desk.register({ district, id: commandId(request, person), asking: askingOf(person), ...registrationOf(body) });
    const answer = answerTo(performed, reply);
    void reply.status(201).header('Location', `/api/complaints/${answer.number}`);
    return { ...answer, queryCode: (await this.room.queryCode(district, answer.id)) ?? '' };
  }

  /** 查看 · A complaint with its due dates explained, and what may be done now. */
  @Get(':id')
  async read(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language, @Res({ passthrough: true }) reply: Reply): Promise<ComplaintAnswer> {
    const answer = await this.view.complaint(person, id, language);
    void reply.header('ETag', `"${answer.version}"`);
    return answer;
  }

  /** 办理过程 · Every event, oldest first. */
  @Get(':id/history')
  history(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language): Promise<HistoryAnswer> {
    return this.view.history(person, id, language);
  }

  /** 查看反映人 · Opens the seal for a purpose; each time is on record. */
  @Post(':id/reporter')
  @HttpCode(200)
  @For('clerk', 'coordinator', 'verifier', 'supervisor')
  async reporter(@Param('id') id: string, @Body() { purpose }: UnmaskBody, @Who() person: Person): Promise<ReporterAnswer> {
    const complaint = await this.found(person, id);
    if (!mayKnowReporter(person)) throw new Refused(refuse('who-handles-may-not-unseal'));
    const reporter = await this.room.unmask(person, complaint, purpose);
    if (!reporter) throw new Refused(refuse('reporter-unknown'));
    const { name = null, phone = null, email = null, address = null, confidential } = reporter;
    return { name, phone, email, address, confidential };
  }

  /** 查看反映人的记录 · Who opened the seal, when, and what for. */
  @Get(':id/unsealings')
  @For('auditor', 'supervisor', 'leader')
  async unsealings(@Param('id') id: string, @Who() person: Person): Promise<UnsealingsAnswer> {
    return { lines: await this.room.unsealings(person, await this.found(person, id)) };
  }

  private async found(person: Person, named: string): Promise<string> {
    const complaint = await this.room.find(person, named);
    if (complaint === null) throw new Refused(refuse('no-such-complaint'));
    return complaint;
  }
}
