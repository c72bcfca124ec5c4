import { activities, nuisances, type Activity, type Instant, type Nuisance } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { line, listOf } from './field-rules.js';
import { Code, Day, Field, Part, Parts, Prose, SomeOf } from './fields.js';

/** One row of a duty list: which complaints are whose; what it does not name it does not ask. */
export class DutyRowBody {
  @SomeOf(nuisances, 1, nuisances.length, { optional: true, example: ['odor-cooking'] }) nuisances?: Nuisance[];
  @SomeOf(activities, 1, activities.length, { optional: true }) activities?: Activity[];
  /** As they are written where places are. */
  @Field(listOf(line(60), 1, 100), { optional: true, example: ['劝学街道'] }) subdistricts?: string[];
  @Code({ example: 'quanxue' }) unit!: string;
  /** Local days, both included; left out: as long as the list holds. */
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
}

class ReasonTexts {
  @Prose(2000) reason!: string;
}

/** A whole duty list, from a local day on. */
export class DutiesBody {
  @Day() from!: string;
  /** None: the list is silent, and a person names each unit. */
  @Parts(() => DutyRowBody, 2000) rows?: DutyRowBody[];
  @Part(() => ReasonTexts) texts!: ReasonTexts;
}

/** On which local day; today where none is named. */
export class DutiesQuery {
  @Day({ optional: true }) on?: string;
}

/** A row with its number, from 1, and the name of its unit. */
export class DutyRowAnswer {
  no!: number;
  @ApiProperty({ type: String, enum: nuisances, isArray: true, nullable: true }) nuisances!: Nuisance[] | null;
  @ApiProperty({ type: String, enum: activities, isArray: true, nullable: true }) activities!: Activity[] | null;
  @ApiProperty({ type: String, isArray: true, nullable: true }) subdistricts!: string[] | null;
  unit!: string;
  unitName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
}

/** The duty list that holds on a day; no rows where none has begun. */
export class DutiesAnswer {
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from!: string | null;
  rows!: DutyRowAnswer[];
  /** Why it was made, and by whom. */
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) madeBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) madeAt!: Instant | null;
  /** When the next list begins. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) next!: string | null;
}

/** The row by which a complaint is whose it is. */
export class DutyReason {
  /** Counted from 1. */
  row!: number;
  /** The day from which its list holds. */
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  /** What the row names, in words. */
  because!: string;
}

/** Why a unit could not take it. */
export class DutyRefusal {
  code!: string;
  title!: string;
}

/** Whose a complaint is, were it given today without a unit being named; no unit where a person must say. */
export class DutyAnswer {
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  @ApiProperty({ type: () => DutyReason, nullable: true }) why!: DutyReason | null;
  /** Nobody is clear, and the first unit that received it leads. */
  firstReceiver!: boolean;
  refusals!: DutyRefusal[];
}

/** To whom all that a unit has in hand goes. */
export class HandOverUnitBody {
  @Code() to!: string;
  @Part(() => ReasonTexts) texts!: ReasonTexts;
}

/** A complaint that stayed where it was. */
export class NotHandedOver {
  number!: string;
  problem!: DutyRefusal;
}

/** What became of work that was handed over in bulk. */
export class HandedOverAnswer {
  moved!: number;
  refused!: NotHandedOver[];
}
