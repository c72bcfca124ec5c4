import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '@bihuan/core';
import { EnterBody, LedgerAnswer, LedgerBookQuery, LedgerQuery, type LedgerChoice, MovedAnswer, ProblemAnswer, RespondentsAnswer } from '@bihuan/contract';
import { Rulebook, type LedgerAsked, type Person } from '@bihuan/desk';
import { Speaks, Who, type Asked, type Reply } from '../door/request.js';
import { commandDoc } from '../moves/move-route.js';
import { languageAsked } from '../public/page-language.js';
import { ledgerBook } from './ledger-book.js';
import { ProblemMoves } from './problem-moves.js';
import { ProblemView } from './problem-view.js';

const USUAL_PAGE = 50;
/** A workbook holds no more problems, and says so in its last row: whoever keeps more on one ledger asks for parts of it. */
const MOST_IN_A_BOOK = 10_000;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The ledger of problems (台账): what people complain of again and again, and whether it stays closed. */
@ApiTags('ledger')
@Controller('api')
export class LedgerController {
  constructor(
    private readonly view: ProblemView,
    private readonly moves: ProblemMoves,
    private readonly rulebook: Rulebook,
  ) {}

  /** 台账 · Problems that may be seen, the most complained of first. */
  @Get('ledger')
  ledger(@Query() query: LedgerQuery, @Who() person: Person, @Speaks() language: Language): Promise<LedgerAnswer> {
    return this.view.ledger(person, askedOf(query), query.after, language);
  }

  /** 台账工作簿 · The same as a workbook; texts are texts and never formulas. */
  @Get('ledger.xlsx')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ content: { [WORKBOOK]: { schema: { type: 'string', format: 'binary' } } } })
  async book(@Query() { lang: _, ...query }: LedgerBookQuery, @Who() person: Person, @Req() request: Asked, @Res() reply: Reply): Promise<void> {
    const language = languageAsked(request);
    const { lines, more } = await this.view.book(person, askedOf(query), query.after, language, MOST_IN_A_BOOK);
    const book = await ledgerBook(lines, this.rulebook.settings(person.district).zone, language, more);
    void reply.headers({ 'Content-Type': WORKBOOK, 'Content-Disposition': `attachment; filename="ledger.xlsx"; filename*=UTF-8''${encodeURIComponent(language === 'zh' ? '台账.xlsx' : 'ledger.xlsx')}` });
    void reply.send(book);
  }

  /** 被投诉对象 · Who is complained about on the ledger, each with all its problems. */
  @Get('ledger/respondents')
  async respondents(@Who() person: Person): Promise<RespondentsAnswer> {
    return { rows: await this.view.respondents(person) };
  }

  /** 列入台账 · Puts a problem on the ledger that was found on patrol, by an inspection, or by hand. */
  @Post('problems')
  @HttpCode(200)
  @commandDoc()
  enter(@Body() body: EnterBody, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<MovedAnswer> {
    return this.moves.enter(body, request, reply);
  }

  /** 台账问题 · One problem: its file of the place, its plan, its revisits, and how far its sign-off has come. */
  @Get('problems/:id')
  async read(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language, @Res({ passthrough: true }) reply: Reply): Promise<ProblemAnswer> {
    const answer = await this.view.problem(person, id, language);
    void reply.header('ETag', `"${answer.version}"`);
    return answer;
  }
}

function askedOf({ starred, overdue, interim, open, after: _, limit = USUAL_PAGE, ...asked }: LedgerChoice & { limit?: string | number }): LedgerAsked {
  const said = (text: string | undefined) => (text === undefined ? undefined : text === 'true');
  return { ...asked, starred: said(starred), overdue: said(overdue), interim: said(interim), open: said(open), limit: Number(limit) };
}
