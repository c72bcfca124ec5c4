import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Open } from '../door/marks.js';
import { paperStyle } from './paper-style.js';

/** How orders and problems look on paper. */
@Controller('api')
export class PaperStyleController {
  /** 纸面样式 · The style sheet of everything that is printed on A4. */
  @Get('paper.css')
  @ApiExcludeEndpoint()
  @Open()
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  style(): string {
    return paperStyle;
  }
}
