import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Complaint } from '@bihuan/core';
import { PaperQuery, PapersQuery } from '@bihuan/contract';
import { ReadingRoom, Rulebook, type Person } from '@bihuan/desk';
import { Who, type Asked, type Reply } from '../../door/request.js';
import { asPaper } from '../../paper/sheet.js';
import { OrderView } from '../order-view.js';
import { papersPage, type Paper } from './paper-page.js';

const asPage = () => ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } });

/** Supervision orders on paper. */
@ApiTags('orders')
@Controller('api/orders')
export class PaperController {
  constructor(
    private readonly view: OrderView,
    private readonly room: ReadingRoom,
    private readonly rulebook: Rulebook,
  ) {}

  /** 打印若干督办单 · Up to fifty orders, each on a sheet of its own, as a page that prints; `lang=zh` or `en`, else the language of the browser. */
  @Get('print')
  @asPage()
  printAll(@Query() { ids }: PapersQuery, @Who() person: Person, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    return this.printed(ids.split(','), person, request, reply);
  }

  /** 打印督办单 · One order as a page that prints. */
  @Get(':id/print')
  @asPage()
  print(@Param('id') id: string, @Query() _: PaperQuery, @Who() person: Person, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    return this.printed([id], person, request, reply);
  }

  private async printed(named: readonly string[], person: Person, request: Asked, reply: Reply): Promise<string> {
    const language = asPaper(request, reply);
    const papers: Paper[] = [];
    for (const one of named) {
      const order = await this.view.order(person, one, language);
      const complaint = order.about?.kind === 'complaint' ? await this.room.read(person, order.about.id) : null;
      papers.push({ order, finishDueAt: (complaint?.subject as Complaint | undefined)?.clocks['finish']?.dueAt ?? null });
    }
    const settings = this.rulebook.settings(person.district);
    return papersPage(papers, { office: settings[language], zone: settings.zone, now: papers[0]?.order.now ?? '' }, language);
  }
}
