import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { clockLabel, labelOf, type Language } from '@bihuan/core';
import { EarlierAnswer, EarlierBody, KnownPlacesAnswer, KnownPlacesQuery, ListAnswer, ListQuery, StateCountsAnswer } from '@bihuan/contract';
import { MovedTime, Overview, type Person } from '@bihuan/desk';
import { cursorOfList, noCursor, textOfList } from '../desk/cursors.js';
import { For } from '../door/marks.js';
import { orRefused } from '../door/refused.js';
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
  ) {}

  /** 投诉件列表 · Complaints that may be seen, newest first; by state, unit, what is late, or how the number begins. */
  @Get('complaints')
  async list(@Query() { state, unit, overdue, number, after, limit }: ListQuery, @Who() person: Person, @Speaks() language: Language): Promise<ListAnswer> {
    const now = await this.time.now();
    const asked = { state, unit, overdue: overdue === 'true', limit: Number(limit ?? USUAL_PAGE) };
    if (number !== undefined) {
      if (after !== undefined && !after.startsWith(number)) throw noCursor();
      const { rows, next = null } = await this.overview.numbered(person, asked, now, number, after);
      return { now, next, rows: rows.map((row) => lineOf(row, language)) };
    }
    const { rows, next } = await this.overview.newest(person, asked, now, after ? cursorOfList(after) : undefined);
    return { now, next: next ? textOfList(next) : null, rows: rows.map((row) => lineOf(row, language)) };
  }

  /** 以往投诉 · Earlier complaints of the same telephone number, or of the same nuisance at the same place, as far and as long ago as the procedure says. */
  @Post('earlier')
  @HttpCode(200)
  @For('clerk', 'coordinator')
  async earlier(@Body() { lat, lon, ...known }: EarlierBody, @Who() person: Person, @Speaks() language: Language): Promise<EarlierAnswer> {
    const point = lat === undefined || lon === undefined ? undefined : { lat, lon };
    const rows = orRefused(await this.overview.earlier(person, { ...known, point }, await this.time.now()));
    return { rows: rows.map(({ clock, ...row }) => ({ ...row, ...wordsOf(row.state, clock, language) })) };
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
}

type Listed = Awaited<ReturnType<Overview['newest']>>['rows'][number];

function lineOf(row: Listed, language: Language): ListAnswer['rows'][number] {
  return { ...row, kind: 'complaint', ...wordsOf(row.state, row.clock, language) };
}

/** State and clock in words. */
function wordsOf(state: string, clock: string | null, language: Language): { label: string; owed: string | null } {
  return { label: labelOf('state', state)[language], owed: clock === null ? null : clockLabel(clock)[language] };
}
