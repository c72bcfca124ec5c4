import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PaperQuery } from '@bihuan/contract';
import { Rulebook, type Person } from '@bihuan/desk';
import { Who, type Asked, type Reply } from '../../door/request.js';
import { asPaper } from '../../paper/sheet.js';
import { ProblemView } from '../problem-view.js';
import { problemPaper } from './problem-paper.js';

/** Problems of the ledger on paper. */
@ApiTags('ledger')
@Controller('api/problems')
export class ProblemPaperController {
  constructor(
    private readonly view: ProblemView,
    private readonly rulebook: Rulebook,
  ) {}

  /** 打印台账问题 · One problem on one sheet, as a page that prints; `lang=zh` or `en`, else the language of the browser. */
  @Get(':id/print')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  async print(@Param('id') id: string, @Query() _: PaperQuery, @Who() person: Person, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const language = asPaper(request, reply);
    const problem = await this.view.problem(person, id, language);
    const settings = this.rulebook.settings(person.district);
    return problemPaper(problem, { office: settings[language], zone: settings.zone, now: problem.now }, language);
  }
}
