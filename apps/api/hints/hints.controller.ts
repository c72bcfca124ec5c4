import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '@bihuan/core';
import { HintsAnswer, HintsBody, ImportHintsAnswer, ImportHintsQuery } from '@bihuan/contract';
import { Hints, MovedTime, type Person } from '@bihuan/desk';
import { noCursor } from '../desk/cursors.js';
import { For } from '../door/marks.js';
import { orRefused } from '../door/refused.js';
import { Speaks, Who } from '../door/request.js';
import { ImportRoom } from '../imports/import-room.js';
import { HintLines } from './hint-lines.js';

const USUAL_PAGE = 50;

/** What was told before and may be about the same. */
@ApiTags('hints')
@Controller('api')
export class HintsController {
  constructor(
    private readonly hints: Hints,
    private readonly lines: HintLines,
    private readonly time: MovedTime,
    private readonly imports: ImportRoom,
  ) {}

  /** 附近与重复 · Likely duplicates and repeats of what is just being told, and the same person’s other complaints; they inform and never stop. */
  @Post('hints')
  @HttpCode(200)
  @For('clerk', 'coordinator')
  async told(@Body() { lat, lon, account, ...known }: HintsBody, @Who() person: Person, @Speaks() language: Language): Promise<HintsAnswer> {
    const point = lat === undefined || lon === undefined ? undefined : { lat, lon };
    const hints = orRefused(await this.hints.told(person, { ...known, point, words: account }, await this.time.now()));
    return { rows: this.lines.of(hints, person, language) };
  }

  /** 导入件的重复提示 · Of each complaint that an import brought, what had been received before it and may be about the same. */
  @Get('imports/:id/hints')
  @For('clerk', 'auditor')
  async ofImport(@Param('id') id: string, @Query() { after, limit }: ImportHintsQuery, @Who() person: Person, @Speaks() language: Language): Promise<ImportHintsAnswer> {
    await this.imports.found(person, id);
    if (after !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(after)) throw noCursor();
    const most = Number(limit ?? USUAL_PAGE);
    const looked = orRefused(await this.hints.ofBatch(person, id, await this.time.now(), { after, limit: most }));
    const rows = looked.filter(({ hints }) => hints.length > 0).map(({ complaint, hints }) => ({ number: complaint.number, hints: this.lines.of(hints, person, language) }));
    return { rows, looked: looked.length, next: looked.length === most ? (looked.at(-1)?.complaint.subject ?? null) : null };
  }
}
