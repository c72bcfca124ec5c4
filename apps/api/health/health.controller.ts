import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HealthAnswer } from '@bihuan/contract';
import { Open } from '../door/marks.js';
import type { Reply } from '../door/request.js';
import { Watching } from './watching.js';

/** For whoever watches the process. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly watching: Watching) {}

  /** The process answers; nothing else is asked, as starting it again mends nothing else. */
  @Get('live')
  @Open()
  live(): HealthAnswer {
    return { status: 'live' };
  }

  /** 200 when the database answers with the schema of this program and rules are loaded, else 503 with what is missing; looked at once a second at most. */
  @Get('ready')
  @Open()
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<HealthAnswer> {
    const { ready, checks } = await this.watching.ask();
    void reply.status(ready ? 200 : 503).header('Cache-Control', 'no-store');
    return { status: ready ? 'ready' : 'not-ready', checks: checks.map(({ name, state }) => ({ name, state })) };
  }
}
