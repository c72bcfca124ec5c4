import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { clockLabel, refuse, type Language } from '@bihuan/core';
import { ForwardAnswer, ForwardBody, TimeAnswer, type RangLine } from '@bihuan/contract';
import { Forwarding, instantAfter, MovedTime, Rulebook, rungLabel, rungName, TimeStands, type Person, type Ringing, type Target } from '@bihuan/desk';
import { Refused } from '../door/refused.js';
import { Speaks, Who } from '../door/request.js';
import { TimeSetting } from './time-setting.js';

/** Most rungs that one answer names. */
const MOST_NAMED = 200;
/** Longest way that time is moved at once. */
const MOST_DAYS = 400;

/** The time of the installation, and moving it where that is allowed. */
@ApiTags('time')
@Controller('api/time')
export class TimeController {
  private busy = false;

  constructor(
    private readonly time: MovedTime,
    private readonly forwarding: Forwarding,
    private readonly rulebook: Rulebook,
    private readonly setting: TimeSetting,
  ) {}

  /** 当前时间 · The time by which everything is due, and where it can be moved when the next clock rings. */
  @Get()
  async now(): Promise<TimeAnswer> {
    const movable = this.setting.movable && (await this.time.movable());
    return { now: await this.time.now(), movable, nextAt: movable ? await this.forwarding.nextAt() : null };
  }

  /**
   * 移动时间 · Moves time forward; everything due on the way rings at its own instant. For everybody who is signed in:
   * time is movable in demonstrations only, and there whoever watches moves it, in whatever role he watches.
   */
  @Post('forward')
  @HttpCode(200)
  async forward(@Body() body: ForwardBody, @Who() { district }: Person, @Speaks() language: Language): Promise<ForwardAnswer> {
    if (!this.setting.movable) throw new Refused(refuse('time-not-movable'));
    const target = targetOf(body);
    await this.notTooFar(target);
    if (this.busy) throw new Refused(refuse('time-busy'));
    this.busy = true;
    const rang: Ringing[] = [];
    let all = 0;
    try {
      await this.rulebook.know(district);
      for await (const ringing of this.forwarding.forward(target)) {
        if (ringing.district === district && ++all <= MOST_NAMED) rang.push(ringing);
      }
    } catch (error) {
      if (!(error instanceof TimeStands)) throw error;
      throw new Refused(refuse(error.reason === 'only-forward' ? 'time-only-forward' : 'time-not-movable'));
    } finally {
      this.busy = false;
    }
    return { ...(await this.now()), rang: rang.map((ringing) => this.lineOf(ringing, language)), more: all - rang.length };
  }

  /** Whoever asks for a century would keep everybody waiting, and nobody could stop it. */
  private async notTooFar(target: Target): Promise<void> {
    const now = await this.time.now();
    const end = 'to' in target ? target.to : 'by' in target ? instantAfter(now, target.by) : now;
    if (Date.parse(end) - Date.parse(now) > MOST_DAYS * 86_400_000) throw new Refused(refuse('time-too-far', { days: MOST_DAYS }));
  }

  private lineOf(ringing: Ringing, language: Language): RangLine {
    const { at, district, subject, number, name, holder, action } = ringing;
    return { at, subject, number, clock: name, label: clockLabel(name, this.rulebook.directory(district).units)[language], rung: rungName(this.rulebook, ringing), rungLabel: rungLabel(this.rulebook, ringing)[language], holder, action };
  }
}

function targetOf({ by, to, next }: ForwardBody): Target {
  const targets: Target[] = [...(by === undefined ? [] : [{ by }]), ...(to === undefined ? [] : [{ to }]), ...(next === true ? [{ next }] : [])];
  const [target] = targets;
  if (!target || targets.length > 1) throw new Refused(refuse('time-target'));
  return target;
}
