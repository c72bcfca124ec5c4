import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { labels, refusals, unverifiedIn } from '@bihuan/core';
import { EngineAnswer, ProceduresAnswer, WordsAnswer } from '@bihuan/contract';
import { MovedTime, Rulebook, type Person } from '@bihuan/desk';
import { Open } from '../door/marks.js';
import { Who } from '../door/request.js';
import { engineAnswer } from './engine.js';

/** The rules, as data and as words. */
@ApiTags('rules')
@Controller()
export class RulesController {
  private readonly engineAsData = engineAnswer();

  constructor(
    private readonly rulebook: Rulebook,
    private readonly time: MovedTime,
  ) {}

  /** 引擎图 · The complaint's table: states, ends, every move with who, when, clocks and notices. */
  @Get('api/engine')
  engine(): EngineAnswer {
    return this.engineAsData;
  }

  /** 引擎图(公开) · The same for anybody. */
  @Get('engine')
  @Open()
  openEngine(): EngineAnswer {
    return this.engineAsData;
  }

  /** 办理规程 · The procedures that are loaded, which one new complaints come under, and which numbers could not be checked. */
  @Get('api/procedures')
  async procedures(@Who() { district }: Person): Promise<ProceduresAnswer> {
    const inForce = this.rulebook.procedureFor(district, await this.time.now()) ?? null;
    const procedures = this.rulebook.all();
    return { inForce, procedures, unverified: Object.fromEntries(procedures.map((one) => [`${one.procedure}@${one.version}`, unverifiedIn(one)])) };
  }

  /** 用语 · A word for every code, and a sentence for every refusal, in both languages. */
  @Get('api/words')
  @Open()
  words(): WordsAnswer {
    return { labels, refusals };
  }
}
