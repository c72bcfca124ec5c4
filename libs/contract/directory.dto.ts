import { languages, staffRoles, type Language, type StaffRole } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { email, password, url } from './field-rules.js';
import { Code, Day, Field, Id, Line, OneOf, SomeOf, YesOrNo } from './fields.js';

/** A new account. */
export class AccountBody {
  @Line(80) login!: string;
  @Field(password()) password!: string;
  @Line(60) name!: string;
  @SomeOf(staffRoles, 1, 8, { example: ['handler'] }) roles!: StaffRole[];
  /** Of handlers. */
  @Code({ optional: true }) unit?: string;
  /** Where the person is told outside the screen. */
  @Field(email, { optional: true }) email?: string;
  /** In which language; Chinese unless it is said. */
  @OneOf(languages, { optional: true }) language?: Language;
}

/** When somebody is away, both days included, and the account that stands in. */
export class AbsenceAnswer {
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
  @ApiProperty({ type: String, format: 'uuid' }) deputy!: string;
}

/** As `AbsenceAnswer`; the deputy is of the same unit and has the same roles. */
export class AbsenceBody {
  @Day() from!: string;
  @Day() to!: string;
  @Id() deputy!: string;
}

/** Who takes what the account is responsible for, before it is disabled. */
export class DisableBody {
  @Id({ optional: true }) to?: string;
}

/** Who takes what the account is responsible for. */
export class HandOnBody {
  @Id() to!: string;
}

/** An account; nobody ever sees its password. */
export class AccountAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  login!: string;
  name!: string;
  @ApiProperty({ type: String, enum: staffRoles, isArray: true }) roles!: StaffRole[];
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  disabled!: boolean;
  /** Away on these days, and who stands in. */
  @ApiProperty({ type: () => AbsenceAnswer, nullable: true }) absence!: AbsenceAnswer | null;
}

/** A new unit: a department or a subdistrict. */
export class UnitBody {
  @Code({ example: 'quanxue' }) id!: string;
  @Line(60, { example: '劝学街道' }) zh!: string;
  @Line(60, { example: 'Quanxue subdistrict' }) en!: string;
  /** The unit above. */
  @Code({ optional: true }) parent?: string;
  @Day() validFrom!: string;
  /** Its last day. */
  @Day({ optional: true }) validTo?: string;
  /** Where the unit is told outside the screen; without one its people are told at their own addresses. */
  @Field(email, { optional: true }) email?: string;
  /** In which language; Chinese unless it is said. */
  @OneOf(languages, { optional: true }) language?: Language;
}

/** A unit, and how many people can act for it. */
export class UnitAnswer {
  id!: string;
  zh!: string;
  en!: string;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: string | null;
  /** Its handlers with an active account. */
  activePeople!: number;
  /** Who has its duties after its last day. */
  @ApiProperty({ type: String, nullable: true }) successor!: string | null;
}

/** The last day of a unit, and who has its duties then. */
export class UnitEndBody {
  @Day() validTo!: string;
  /** Wanted where it has work in hand. */
  @Code({ optional: true }) successor?: string;
}

/** Where notices are sent to another system. */
export class WebhookBody {
  @Field(url) url!: string;
  @YesOrNo({ optional: true }) active?: boolean;
}

/** The webhook; its secret is shown once, when it is set. */
export class WebhookAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  url!: string;
  active!: boolean;
  /** Signs what is sent. */
  secret!: string;
}

/** Where a person or a unit is told outside the screen; null for nowhere. */
export class ContactBody {
  @Field(email, { nullable: true }) email!: string | null;
  @OneOf(languages) language!: Language;
}

/** Where one is told. */
export class ContactAnswer {
  /** Of the account or the unit. */
  id!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ enum: languages }) language!: Language;
}

/** Where everybody is told. */
export class ContactsAnswer {
  @ApiProperty({ type: () => ContactAnswer, isArray: true }) accounts!: ContactAnswer[];
  @ApiProperty({ type: () => ContactAnswer, isArray: true }) units!: ContactAnswer[];
}
