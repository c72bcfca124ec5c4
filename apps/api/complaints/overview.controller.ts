import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { clockLabel, labelOf, type Language } from '@bihuan/core';
import { KnownPlacesAnswer, KnownPlacesQuery, ListAnswer, ListQuery, StateCountsAnswer } from '@bihuan/contract';
import { MovedTime, Overview, Rulebook, type Person } from '@bihuan/desk';
import { cursorOfList, noCursor, textOfList } from '../desk/cursors.js';
import { For } from '../door/marks.js';
import { Speaks, Who } from '../door/request.js';

const USUAL_PAGE = 50;
const USUAL_PLACES = 10;

/** What people find without a number in hand. */
@ApiTags('overview')
@Controller('api')
export class OverviewController {
  constructor(
    private readonly overview: Overview,
    private readonly time: MovedTime,
    private readonly rulebook: Rulebook,
  ) {}

  /** 投诉件列表 · Complaints that may be seen, newest first; by state, unit, what is late, or how the number begins. */
  @Get('complaints')
  async list(@Query() { state, unit, overdue, number, after, limit }: ListQuery, @Who() person: Person, @Speaks() language: Language): Promise<ListAnswer> {
    const now = await this.time.now();
    const asked = { state, unit, overdue: overdue === 'true', limit: Number(limit ?? USUAL_PAGE) };
    if (number !== undefined) {
      if (after !== undefined && !after.startsWith(number)) throw noCursor();
      const { rows, next = null } = await this.overview.numbered(person, asked, now, number, after);
      return { now, next, rows: rows.map((row) => this.lineOf(row, person, language)) };
    }
    const { rows, next } = await this.overview.newest(person, asked, now, after ? cursorOfList(after) : undefined);
    return { now, next: next ? textOfList(next) : null, rows: rows.map((row) => this.lineOf(row, person, language)) };
  }

  /** 已知点位 · Places of earlier complaints whose address begins so, most complained of first; one that is chosen gives the point. */
  @Get('places/known')
  @For('clerk', 'coordinator')
  async places(@Query() { like, limit }: KnownPlacesQuery, @Who() person: Person): Promise<KnownPlacesAnswer> {
    return { rows: await this.overview.places(person, like, Number(limit ?? USUAL_PLACES)) };
  }

  /** 引擎图在办数 · How many complaints are under way in each state, how many of them late, and for how long they have been in it. */
  @Get('engine/counts')
  async counts(@Who() person: Person): Promise<StateCountsAnswer> {
    const now = await this.time.now();
    return { now, rows: await this.overview.counts(person, now) };
  }

  private lineOf(row: Listed, person: Person, language: Language): ListAnswer['rows'][number] {
    return { ...row, kind: 'complaint', ...this.wordsOf(row.state, row.clock, person, language) };
  }

  /** State and clock in words. */
  private wordsOf(state: string, clock: string | null, { district }: Person, language: Language): { label: string; owed: string | null } {
    const { units } = this.rulebook.directory(district);
    return { label: labelOf('state', state)[language], owed: clock === null ? null : clockLabel(clock, units)[language] };
  }
}

type Listed = Awaited<ReturnType<Overview['newest']>>['rows'][number];
