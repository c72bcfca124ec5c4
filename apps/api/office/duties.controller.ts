import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isRefusal, labelOf, refuse, type DutyRow, type Language } from '@bihuan/core';
import { DutiesAnswer, DutiesBody, DutiesQuery, DutyAnswer, type DutyRowAnswer } from '@bihuan/contract';
import { Accounts, Duties, MovedTime, ReadingRoom, Rulebook, type Person } from '@bihuan/desk';
import { For } from '../door/marks.js';
import { Refused } from '../door/refused.js';
import { Speaks, Who } from '../door/request.js';
import { refusalIn } from './refusal-in.js';

/** Whose a complaint is: the duty lists of a district. */
@ApiTags('directory')
@Controller('api')
export class DutiesController {
  constructor(
    private readonly duties: Duties,
    private readonly accounts: Accounts,
    private readonly room: ReadingRoom,
    private readonly rulebook: Rulebook,
    private readonly time: MovedTime,
  ) {}

  /** 职责清单 · The list that holds on a day: which complaints are whose. */
  @Get('duties')
  async read(@Query() { on }: DutiesQuery, @Who() { district }: Person, @Speaks() language: Language): Promise<DutiesAnswer> {
    return this.list(district, language, on);
  }

  /** 修订职责清单 · A whole list from a day on, today or later; what came in before keeps the list that it had. */
  @Put('duties')
  @For('coordinator')
  async put(@Body() { from, rows = [], texts }: DutiesBody, @Who() person: Person, @Speaks() language: Language): Promise<DutiesAnswer> {
    const refusal = await this.duties.put(person, { from, rows }, texts.reason, await this.time.now());
    if (isRefusal(refusal)) throw new Refused(refusal);
    return this.list(person.district, language, from);
  }

  /** 按清单应由谁承办 · Whose a complaint is by the list of the day on which it was received, and why. */
  @Get('complaints/:id/duty')
  @For('clerk', 'coordinator', 'supervisor')
  async duty(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language): Promise<DutyAnswer> {
    const timeline = await this.room.read(person, id);
    if (!timeline) throw new Refused(refuse('no-such-complaint'));
    const { district } = person;
    const { unit, found, firstReceiver, refusal } = this.duties.of(district, timeline, await this.time.now());
    return {
      unit,
      unitName: unit === null ? null : this.nameOf(district, unit, language),
      why: found && { row: found.no, from: found.list.from, because: becauseOf(found.row, language) },
      firstReceiver,
      refusals: refusal ? [refusalIn(this.rulebook, district, language)(refusal)] : [],
    };
  }

  private async list(district: string, language: Language, day: string | undefined): Promise<DutiesAnswer> {
    const { on, list, next } = await this.duties.on(district, await this.time.now(), day);
    const madeBy = list && ((await this.accounts.list(district)).find(({ id }) => id === list.madeBy)?.name ?? list.madeBy);
    const rows = (list?.rows ?? []).map((row, index): DutyRowAnswer => ({
      no: index + 1, nuisances: copied(row.nuisances), activities: copied(row.activities), subdistricts: copied(row.subdistricts),
      unit: row.unit, unitName: this.nameOf(district, row.unit, language), from: row.from ?? null, to: row.to ?? null,
    }));
    return { on, from: list?.from ?? null, rows, reason: list?.reason ?? null, madeBy, madeAt: list?.madeAt ?? null, next };
  }

  private nameOf(district: string, unit: string, language: Language): string {
    return this.rulebook.directory(district).units[unit]?.[language] ?? unit;
  }
}

/** What a row names, in words; a row that names nothing is for all. */
function becauseOf({ nuisances = [], activities = [], subdistricts = [] }: DutyRow, language: Language): string {
  const words = [
    nuisances.map((code) => labelOf('nuisance', code)[language]), activities.map((code) => labelOf('activity', code)[language]), [...subdistricts],
  ].filter((list) => list.length > 0);
  const [comma, between, all] = language === 'zh' ? ['、', '；', '未列明的各类'] : [', ', '; ', 'whatever is not named'];
  return words.length === 0 ? all : words.map((list) => list.join(comma)).join(between);
}

function copied<T>(list: readonly T[] | undefined): T[] | null {
  return list ? [...list] : null;
}
