import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { clockLabel, labelOf, refuse, sentenceOf, type Language, type Refusal, type Urgency } from '@bihuan/core';
import { BoardAnswer, BoardListAnswer, BoardListQuery, BoardQuery, ForeseenAnswer, pathOf, SupervisedAnswer, SuperviseManyBody, type BoardLine, type WhyAnswer } from '@bihuan/contract';
import { Board, boardLists, MovedTime, Rulebook, Supervising, type DrawnRow, type Person } from '@bihuan/desk';
import { commandId } from '../door/command-headers.js';
import { For } from '../door/marks.js';
import { Refused } from '../door/refused.js';
import { Speaks, Who, type Asked } from '../door/request.js';
import { commandDoc } from '../moves/move-route.js';
import { cursorFrom, textOf } from './cursors.js';

const USUAL_PAGE = 50;

/** The supervision board: what is late, and from there to an order. */
@ApiTags('supervision')
@Controller('api')
export class BoardController {
  constructor(
    private readonly board: Board,
    private readonly supervising: Supervising,
    private readonly time: MovedTime,
    private readonly rulebook: Rulebook,
  ) {}

  /** 督办台 · How many complaints are late, soon due, repeated, dissatisfied, waiting for an extension or at a standstill, and how many orders are open. */
  @Get('board')
  @For('supervisor', 'leader', 'coordinator', 'auditor')
  async counts(@Query() asked: BoardQuery, @Who() person: Person, @Speaks() language: Language): Promise<BoardAnswer> {
    const now = await this.time.now();
    const counts = await this.board.counts(person, asked, now);
    const { board = null, supervision } = this.board.inForce(person, now) ?? {};
    return { now, ...counts, bounds: board, levels: (supervision?.levels ?? []).map(({ code, title }) => ({ code, title: title[language] })) };
  }

  /** 督办台清单 · One of its lists, soonest due first, each complaint with the ladder of the clock in question. */
  @Get('board/:list')
  @ApiParam({ name: 'list', enum: boardLists.map(pathOf) })
  @For('supervisor', 'leader', 'coordinator', 'auditor')
  async list(@Param('list') named: string, @Query() { after, limit, ...asked }: BoardListQuery, @Who() person: Person, @Speaks() language: Language): Promise<BoardListAnswer> {
    const list = boardLists.find((one) => pathOf(one) === named);
    if (!list) throw new Refused(refuse('no-such-page'));
    const now = await this.time.now();
    const { rows, next } = await this.board.page(person, list, { ...asked, limit: Number(limit ?? USUAL_PAGE) }, now, after ? cursorFrom(after) : undefined);
    return { now, next: next ? textOf(next) : null, rows: rows.map((row) => this.lineOf(row, person, language)) };
  }

  /** 批量督办 · Puts up to fifty complaints under supervision by hand; each has its own outcome, and one that is refused never costs another. */
  @Post('supervise')
  @HttpCode(200)
  @For('supervisor', 'leader')
  @commandDoc()
  async supervise(@Body() body: SuperviseManyBody, @Who() person: Person, @Req() request: Asked, @Speaks() language: Language): Promise<SupervisedAnswer> {
    const supervised = await this.supervising.supervise(person, body, commandId(request, person));
    return { rows: supervised.map(({ named, complaint, outcome, order, why }) => ({ number: complaint?.number ?? named, id: complaint?.id ?? null, outcome, order, ...this.problemOf(why, person, language) })) };
  }

  /** 批量督办预览 · The orders that the same form would issue now: to whom, at which level, due when, and which would be refused. Nothing is written. */
  @Post('supervise/preview')
  @HttpCode(200)
  @For('supervisor', 'leader')
  async preview(@Body() body: SuperviseManyBody, @Who() person: Person, @Speaks() language: Language): Promise<ForeseenAnswer> {
    const now = await this.time.now();
    const foreseen = await this.supervising.foresee(person, body, now);
    const rows = foreseen.map(({ named, complaint, why, dueAt }) => {
      const unit = complaint?.standing.unit ?? null;
      return {
        number: complaint?.number ?? named, id: complaint?.id ?? null, unit, unitName: this.unitName(person, unit, language), dueAt: dueAt ?? null,
        levelLabel: complaint ? this.levelLabel(complaint.procedure, body.level, language) : null, ...this.problemOf(why, person, language),
      };
    });
    return { now, demand: body.texts['reason'] ?? '', rows };
  }

  private lineOf({ ladder, openOrders, nextRung: _, nextAt: __, ...row }: DrawnRow, person: Person, language: Language): BoardLine {
    const { procedure, ...line } = row;
    return {
      ...line, kind: 'complaint', urgency: row.urgency as Urgency, label: labelOf('state', row.state)[language],
      owed: row.clock === null ? null : clockLabel(row.clock)[language], unitName: this.unitName(person, row.unit, language),
      ladder: ladder.map(({ name, title, at, state, does }) => ({ name, title: title[language], at, state, does })),
      openOrders: openOrders.map(({ reason, level }) => ({ reason, reasonLabel: labelOf('superviseReason', reason)[language], level, levelLabel: this.levelLabel(procedure, level, language) })),
    };
  }

  private unitName({ district }: Person, unit: string | null, language: Language): string | null {
    return unit === null ? null : (this.rulebook.directory(district).units[unit]?.[language] ?? unit);
  }

  private levelLabel(procedure: string, level: string, language: Language): string {
    return this.rulebook.procedure(procedure).supervision.levels.find(({ code }) => code === level)?.title[language] ?? level;
  }

  private problemOf(why: Refusal | undefined, { district }: Person, language: Language): { problem?: WhyAnswer } {
    if (!why) return {};
    const { zone } = this.rulebook.settings(district);
    return { problem: { code: why.refused, detail: sentenceOf(why, language, zone, this.rulebook.directory(district).units), ...(why.params ? { params: why.params } : {}) } };
  }
}
