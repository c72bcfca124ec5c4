import { staffRoles, type Instant, type StaffRole } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { password, zone } from './field-rules.js';
import { Code, Field, Line } from './fields.js';

/** Who signs in. */
export class SignInBody {
  @Line(80, { example: 'clerk' }) login!: string;
  @Field(password(1)) password!: string;
}

/** A name in both languages. */
export class NameAnswer {
  zh!: string;
  en!: string;
}

/** The person who is signed in. */
export class Me {
  @ApiProperty({ format: 'uuid' }) account!: string;
  name!: string;
  district!: string;
  @ApiProperty({ type: String, enum: staffRoles, isArray: true }) roles!: StaffRole[];
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: () => NameAnswer }) districtName!: NameAnswer;
  /** IANA zone of the district: times are shown in it, wherever the reader sits. */
  @ApiProperty({ example: 'Asia/Shanghai' }) zone!: string;
  @ApiProperty({ type: () => NameAnswer, nullable: true }) unitName!: NameAnswer | null;
}

/** A session; the token is for programs, browsers have it as a cookie. */
export class SessionAnswer {
  /** Send it as `Authorization: Bearer …`. */
  token!: string;
  /** By real time. */
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt!: Instant;
  @ApiProperty({ type: () => Me }) me!: Me;
}

/** The first administrator and the office. */
export class InvitationBody {
  @Line(80, { example: 'admin' }) login!: string;
  @Field(password()) password!: string;
  @Line(60) name!: string;
  @Code({ example: 'heping' }) district!: string;
  @Line(60, { example: '和平区' }) districtZh!: string;
  @Line(60, { example: 'Heping' }) districtEn!: string;
  /** IANA zone in which the district reads its calendar; left out, the calendar's own. */
  @Field(zone, { optional: true }) zone?: string;
  /** A calendar that is loaded; left out, `cn`. */
  @Code({ optional: true, example: 'cn' }) calendar?: string;
  /** A procedure that is loaded; left out, `cn-hotline`. */
  @Code({ optional: true, example: 'cn-hotline' }) procedure?: string;
  /** Begins every number. */
  @Code({ optional: true, example: 'HP' }) numberPrefix?: string;
}
