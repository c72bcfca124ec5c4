import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { mayReadMetrics, type Meters, type MetricsReaders } from '@bihuan/platform';
import { Open } from '../door/marks.js';
import type { Asked, Reply } from '../door/request.js';

/** The numbers of this process, and who may read them. */
export class MetricsDoor {
  constructor(
    readonly readers: MetricsReaders,
    readonly meters: Meters,
  ) {}
}

/** For Prometheus. Not for the public: to everybody else there is no such page. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly door: MetricsDoor) {}

  @Get()
  @Open()
  async read(@Req() { socket, headers }: Asked, @Res() reply: Reply): Promise<void> {
    const { readers, meters } = this.door;
    if (!mayReadMetrics(readers, { address: socket.remoteAddress, headers })) throw new NotFoundException();
    await reply.header('Content-Type', meters.contentType).header('Cache-Control', 'no-store').send(await meters.text());
  }
}
