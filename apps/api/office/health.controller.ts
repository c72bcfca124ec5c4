import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HealthAnswer } from '@bihuan/contract';
import { ReadingRoom } from '@bihuan/desk';
import { Open } from '../door/marks.js';
import type { Reply } from '../door/request.js';

/** For whoever watches the process. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly room: ReadingRoom) {}

  /** The process answers. */
  @Get('live')
  @Open()
  live(): HealthAnswer {
    return { status: 'live' };
  }

  /** 200 when the database answers with the schema of this program, else 503. */
  @Get('ready')
  @Open()
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<HealthAnswer> {
    const ready = await this.room.isReady().catch(() => false);
    void reply.status(ready ? 200 : 503).header('Cache-Control', 'no-store');
    return { status: ready ? 'ready' : 'not-ready' };
  }
}
