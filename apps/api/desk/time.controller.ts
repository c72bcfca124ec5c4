import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '@bihuan/core';
import { ForwardBody, TimeAnswer } from '@bihuan/contract';
import { Forwarding, MovedTime, TimeStands } from '@bihuan/desk';
import { For } from '../door/marks.js';
import { Refused } from '../door/refused.js';
import { TimeSetting } from './time-setting.js';

/** The time of the installation, and moving it where that is allowed. */
@ApiTags('time')
@Controller('api/time')
export class TimeController {
  private busy = false;

  constructor(
    private readonly time: MovedTime,
    private readonly forwarding: Forwarding,
    private readonly setting: TimeSetting,
  ) {}

  /** 当前时间 · The time by which everything is due. */
  @Get()
  async now(): Promise<TimeAnswer> {
    return { now: await this.time.now(), movable: this.setting.movable && (await this.time.movable()) };
  }

  /** 移动时间 · Moves time forward; everything due on the way rings at its own instant. Only for demonstrations. */
  @Post('forward')
  @HttpCode(200)
  @For('administrator', 'supervisor')
  async forward(@Body() { by, to }: ForwardBody): Promise<TimeAnswer> {
    if (!this.setting.movable) throw new Refused(refuse('time-not-movable'));
    if ((by === undefined) === (to === undefined)) throw new Refused(refuse('time-target'));
    if (this.busy) throw new Refused(refuse('time-busy'));
    this.busy = true;
    try {
      for await (const _ of this.forwarding.forward(to === undefined ? { by: by ?? '' } : { to }));
    } catch (error) {
      if (!(error instanceof TimeStands)) throw error;
      throw new Refused(refuse(error.reason === 'only-forward' ? 'time-only-forward' : 'time-not-movable'));
    } finally {
      this.busy = false;
    }
    return this.now();
  }
}
