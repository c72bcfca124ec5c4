import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { refuse, type Language } from '@bihuan/core';
import { AnnulImportBody, ImportComplaintsAnswer, ImportComplaintsQuery, ImportPreview, ImportQuery, ImportRowsAnswer, ImportRowsQuery, ImportsAnswer, MappingsAnswer, PageQuery, ReadAsBody } from '@bihuan/contract';
import type { Person } from '@bihuan/desk';
import { shippedMappings } from '@bihuan/intake';
import { Readable } from 'node:stream';
import { v5 as idOf } from 'uuid';
import { commandDoc } from '../moves/move-route.js';
import { commandId } from '../door/command-headers.js';
import { For } from '../door/marks.js';
import { orRefused, Refused } from '../door/refused.js';
import { Speaks, Who, type Asked, type Reply } from '../door/request.js';
import { fileTypes, isFile } from './file-types.js';
import { cursorText, importCursor } from './import-cursor.js';
import { ImportRoom, refusedWhole } from './import-room.js';
import { plainName, readingAsked } from './reading-asked.js';
import { spreadsheetOf } from './spreadsheet.js';

const USUAL_PAGE = 50;
/** The space of names in which the key of a request becomes the id of an import. */
const KEYS = '6f2d8f5e-8c0e-5c39-9d0d-5f1a0b7a6c11';

/** Files of complaints: judged, looked at, brought in, taken back. */
@ApiTags('imports')
@Controller('api/imports')
export class ImportsController {
  constructor(private readonly room: ImportRoom) {}

  /** 上传检查 · Takes a file in (CSV or XLSX, gzipped or not) and judges every row; nothing comes in before it is committed. */
  @Post()
  @For('clerk')
  @commandDoc()
  @ApiConsumes(...fileTypes)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async judge(@Query() query: ImportQuery, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<ImportPreview> {
    if (!isFile(request.headers['content-type'])) throw new Refused(refuse('not-a-file'));
    const { district, account } = person;
    const id = idOf(`${district} ${commandId(request, person)}`, KEYS);
    const sent = { district, account, id, fileName: plainName(query.fileName), reading: readingAsked(query), most: this.room.mostBytes };
    const batch = orRefused(await this.room.imports.judge(request.raw, sent));
    void reply.header('Location', `/api/imports/${id}`);
    if (batch.status === 'refused') throw refusedWhole(batch);
    return this.room.preview(person, batch, language);
  }

  /** 导入列表 · The imports of the district, latest first. */
  @Get()
  @For('clerk', 'auditor')
  async list(@Query() { after, limit }: PageQuery, @Who() person: Person, @Speaks() language: Language): Promise<ImportsAnswer> {
    const most = Number(limit ?? USUAL_PAGE);
    const batches = await this.room.imports.latest(person.district, most, after ? importCursor(after) : undefined);
    const last = batches.length === most ? batches.at(-1) : undefined;
    return { rows: await this.room.answers(person, batches, language), next: last ? cursorText(last) : null };
  }

  /** 列对照表 · The mappings that are shipped; a file is read by the first whose heads it has. */
  @Get('mappings')
  @For('clerk', 'auditor')
  mappings(@Speaks() language: Language): MappingsAnswer {
    const fit = shippedMappings.filter(({ refuse }) => !refuse);
    return { mappings: fit.map(({ mapping, title, knownBy }) => ({ name: mapping, title: title[language], knownBy: [...knownBy] })) };
  }

  /** 查看导入 · How far an import is, and the first of its rows. */
  @Get(':id')
  @For('clerk', 'auditor')
  async read(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language): Promise<ImportPreview> {
    return this.room.preview(person, await this.room.found(person, id), language);
  }

  /** 逐行结果 · What was refused, and what was noted of rows that come in. */
  @Get(':id/rows')
  @For('clerk', 'auditor')
  async rows(@Param('id') id: string, @Query() { refused, reason, after, limit }: ImportRowsQuery, @Who() person: Person, @Speaks() language: Language): Promise<ImportRowsAnswer> {
    await this.room.found(person, id);
    const most = Number(limit ?? USUAL_PAGE);
    const query = { ...(refused === undefined ? {} : { refused: refused === 'true' }), reason, after: after === undefined ? undefined : Number(after), limit: most };
    const rows = await this.room.rows(person, id, query, language);
    const last = rows.length === most ? rows.at(-1) : undefined;
    return { rows, next: last ? String(last.no) : null };
  }

  /** 已导入的件 · What it brought, by number, and what became of it; `open=true`: history that had not ended there, to be taken up. */
  @Get(':id/complaints')
  @For('clerk', 'auditor')
  async complaints(@Param('id') id: string, @Query() { state, open, after, limit }: ImportComplaintsQuery, @Who() person: Person, @Speaks() language: Language): Promise<ImportComplaintsAnswer> {
    await this.room.found(person, id);
    const most = Number(limit ?? USUAL_PAGE);
    const rows = await this.room.complaints(person, id, { state, open: open === 'true', after, limit: most }, language);
    return { rows, next: rows.length === most ? (rows.at(-1)?.number ?? null) : null };
  }

  /** 未导入的行 · The refused rows for a spreadsheet. */
  @Get(':id/rows.csv')
  @For('clerk', 'auditor')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async spreadsheet(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language): Promise<StreamableFile> {
    await this.room.found(person, id);
    const pieces = Readable.from(spreadsheetOf(this.room.refusedRows(person, id, language), language));
    return new StreamableFile(pieces, { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="import-${id.slice(0, 8)}-refused.csv"` });
  }

  /** 改变读法 · Judges the same file again, read in another way, without its being sent again. */
  @Put(':id/reading')
  @For('clerk')
  async readAgain(@Param('id') id: string, @Body() body: ReadAsBody, @Who() person: Person, @Speaks() language: Language): Promise<ImportPreview> {
    await this.room.found(person, id);
    const batch = orRefused(await this.room.imports.readAgain(person.district, id, readingAsked(body)));
    if (batch.status === 'refused') throw refusedWhole(batch);
    return this.room.preview(person, batch, language);
  }

  /** 确认导入 · Brings the file in; 202 where that takes longer than anybody waits, and `GET` says how far it is. */
  @Post(':id/commit')
  @HttpCode(200)
  @For('clerk')
  async commit(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language, @Res({ passthrough: true }) reply: Reply): Promise<ImportPreview> {
    await this.room.found(person, id);
    return this.answer(await this.room.asked(person, id, this.room.imports.commit(person.district, id)), person, language, reply);
  }

  /** 撤销导入 · Takes back everything that the import brought, as long as nobody has dealt with any of it. */
  @Post(':id/annul')
  @HttpCode(200)
  @For('clerk')
  async annul(@Param('id') id: string, @Body() { texts }: AnnulImportBody, @Who() person: Person, @Speaks() language: Language, @Res({ passthrough: true }) reply: Reply): Promise<ImportPreview> {
    await this.room.found(person, id);
    return this.answer(await this.room.asked(person, id, this.room.imports.annul(person.district, id, person.account, texts.reason)), person, language, reply);
  }

  /** 放弃导入 · Forgets a file that was judged and not brought in, with its rows. */
  @Delete(':id')
  @HttpCode(204)
  @For('clerk')
  async discard(@Param('id') id: string, @Who() person: Person): Promise<void> {
    await this.room.found(person, id);
    const refusal = await this.room.imports.discard(person.district, id);
    if (refusal) throw new Refused(refusal);
  }

  private answer({ batch, ended }: Awaited<ReturnType<ImportRoom['asked']>>, person: Person, language: Language, reply: Reply): Promise<ImportPreview> {
    if (batch.status === 'refused') throw refusedWhole(batch);
    if (!ended) void reply.status(202).header('Location', `/api/imports/${batch.id}`);
    return this.room.preview(person, batch, language);
  }
}
