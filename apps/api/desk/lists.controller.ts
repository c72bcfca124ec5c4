import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { clockLabel, labelOf, lineOf, refuse, type Language } from '@bihuan/core';
import { InboxAnswer, PageQuery, UnresolvedAnswer, WorklistAnswer, WorklistQuery } from '@bihuan/contract';
import { holdersOf, Inbox, MovedTime, ReadingRoom, Rulebook, Worklists, type Person } from '@bihuan/desk';
import { For } from '../door/marks.js';
import { Refused } from '../door/refused.js';
import { Speaks, Who } from '../door/request.js';
import { cursorFrom, idFrom, subjectFrom, textOf } from './cursors.js';

const USUAL_PAGE = 50;

/** What one person must do, and what he is told. */
@ApiTags('desk')
@Controller('api')
export class ListsController {
  constructor(
    private readonly worklists: Worklists,
    private readonly inbox: Inbox,
    private readonly time: MovedTime,
    private readonly rulebook: Rulebook,
    private readonly room: ReadingRoom,
  ) {}

  /** 待办 · What I must do now: overdue first, then soonest due, ties by number. */
  @Get('worklist')
  async worklist(@Query() { after, limit }: WorklistQuery, @Who() person: Person, @Speaks() language: Language): Promise<WorklistAnswer> {
    const now = await this.time.now();
    const { rows, next } = await this.worklists.page({
      ...(await this.reader(person)), now, limit: Number(limit ?? USUAL_PAGE), ...(after ? { after: cursorFrom(after) } : {}),
    });
    return { now, next: next ? textOf(next) : null, rows: rows.map((row) => ({ ...row, label: clockLabel(row.clock, this.rulebook.directory(person.district).units)[language], stateLabel: labelOf('state', row.state)[language] })) };
  }

  /** 待定点位 · Complaints whose place nobody knows yet, oldest entry first; a correction with a place takes one off the list. */
  @Get('places/unresolved')
  @For('clerk', 'coordinator')
  async unresolved(@Query() { after, limit }: PageQuery, @Who() person: Person, @Speaks() language: Language): Promise<UnresolvedAnswer> {
    await this.rulebook.know(person.district);
    const most = Number(limit ?? USUAL_PAGE);
    const rows = await this.room.unresolved(person, most, after ? subjectFrom(after) : undefined);
    const last = rows.length === most ? rows.at(-1) : undefined;
    return { next: last?.subject ?? null, rows: rows.map((row) => ({ ...row, label: labelOf('state', row.state)[language] })) };
  }

  /** 消息 · What I was told, newest first. */
  @Get('inbox')
  async messages(@Query() { after, limit }: PageQuery, @Who() person: Person, @Speaks() language: Language): Promise<InboxAnswer> {
    const reader = await this.reader(person);
    const most = Number(limit ?? USUAL_PAGE);
    const [rows, unread] = [await this.inbox.page(reader, most, after ? idFrom(after) : undefined), await this.inbox.unread(reader)];
    const last = rows.length === most ? rows.at(-1) : undefined;
    return { unread, next: last ? String(last.id) : null, rows: rows.map((row) => ({ ...row, label: labelOf('notice', row.about)[language] })) };
  }

  /** 已读 · Marks a message as read. */
  @Post('inbox/:id/read')
  @HttpCode(204)
  async read(@Param('id') id: string, @Who() person: Person): Promise<void> {
    if (!/^[1-9]\d{0,15}$/.test(id)) throw new Refused(refuse('no-such-page'));
    await this.inbox.markRead(await this.reader(person), [Number(id)]);
  }

  /** Whose lists; what is about his own unit, or one above it, is none of his business. */
  private async reader(person: Person) {
    const { district, account, unit } = person;
    await this.rulebook.know(district);
    return { district, account, holders: holdersOf(person), unseen: lineOf(this.rulebook.directory(district), unit) };
  }
}
