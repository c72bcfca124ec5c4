import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ParkedAnswer } from '@bihuan/contract';
import { Parked, type Person } from '@bihuan/desk';
import { For } from '../door/marks.js';
import { Who } from '../door/request.js';

/** What a person must look at, because no machine tries it any more. */
@ApiTags('directory')
@Controller('api/engine')
export class ParkedController {
  constructor(private readonly parked: Parked) {}

  /** 搁置 · Clocks, notices, commands, deliveries and mails that are parked or fail again and again, counted by reason. `bihuan unpark` has them tried again. */
  @Get('parked')
  @For('administrator')
  async list(@Who() { district }: Person): Promise<ParkedAnswer> {
    return { rows: (await this.parked.of(district)).map(({ what, reason, count, parked }) => ({ what, reason, count, parked })) };
  }
}
