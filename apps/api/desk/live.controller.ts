import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Person } from '@bihuan/desk';
import { Who, type Asked, type Reply } from '../door/request.js';
import { tokenIn } from '../door/session-token.js';
import { Streams } from './streams.js';

/** Tells browsers that something moved. */
@ApiTags('desk')
@Controller('api/live')
export class LiveController {
  constructor(private readonly streams: Streams) {}

  /** 有变动 · Server-sent events until the session ends: `hello` with `{ now }` at once, `changed` with `{ at }` whenever something moved in the district, and a comment every 15 seconds. What has changed is to be asked for. */
  @Get()
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string', example: 'event: changed\ndata: {"at":"2026-10-08T01:00:00.000Z"}\n\n' } } } })
  async listen(@Who() person: Person, @Req() request: Asked, @Res() reply: Reply): Promise<void> {
    await this.streams.open(person, tokenIn(request) ?? '', reply);
  }
}
