import { staffRoles, type StaffRole } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { password, url } from './field-rules.js';
import { Code, Day, Field, Line, SomeOf, YesOrNo } from './fields.js';

/** A new account. */
export class AccountBody {
  @Line(80) login!: string;
  @Field(password()) password!: string;
  @Line(60) name!: string;
  @SomeOf(staffRoles, 1, 8, { example: ['handler'] }) roles!: StaffRole[];
  /** Of handlers. */
  @Code({ optional: true }) unit?: string;
}

/** An account; nobody ever sees its password. */
export class AccountAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  login!: string;
  name!: string;
  @ApiProperty({ type: String, enum: staffRoles, isArray: true }) roles!: StaffRole[];
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  disabled!: boolean;
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
}

/** A unit, and how many people can act for it. */
export class UnitAnswer {
  id!: string;
  zh!: string;
  en!: string;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: string | null;
  activePeople!: number;
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
