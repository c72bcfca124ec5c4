import { AccountEntity } from './account.entity.js';
import { BatchEntity } from './batch.entity.js';
import { BatchRowEntity } from './batch-row.entity.js';
import { CalendarVersionEntity } from './calendar-version.entity.js';
import { ClockEntity } from './clock.entity.js';
import { ComplaintFactEntity } from './complaint-fact.entity.js';
import { DeliveryEntity } from './delivery.entity.js';
import { DistrictEntity } from './district.entity.js';
import { EvidenceEntity } from './evidence.entity.js';
import { HistoryEntity } from './history.entity.js';
import { InboxEntity } from './inbox.entity.js';
import { InboxReadEntity } from './inbox-read.entity.js';
import { InstallationEntity } from './installation.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { ProcedureVersionEntity } from './procedure-version.entity.js';
import { SessionEntity } from './session.entity.js';
import { SubjectEntity } from './subject.entity.js';
import { TextEntity } from './text.entity.js';
import { UnitEntity } from './unit.entity.js';
import { WebhookEntity } from './webhook.entity.js';
import { ReporterEntity } from './reporter.entity.js';
import { UnmaskingEntity } from './unmasking.entity.js';

export {
  AccountEntity,
  BatchEntity,
  BatchRowEntity,
  CalendarVersionEntity,
  ClockEntity,
  ComplaintFactEntity,
  DeliveryEntity,
  DistrictEntity,
  EvidenceEntity,
  HistoryEntity,
  InboxEntity,
  InboxReadEntity,
  InstallationEntity,
  InvitationEntity,
  OutboxEntity,
  ProcedureVersionEntity,
  SessionEntity,
  SubjectEntity,
  TextEntity,
  UnitEntity,
  WebhookEntity,
  ReporterEntity,
  UnmaskingEntity,
};

/** Every table as a class, for screens and administration; the hot statements go by name beside them. */
export const entities = [
  AccountEntity,
  BatchEntity,
  BatchRowEntity,
  CalendarVersionEntity,
  ClockEntity,
  ComplaintFactEntity,
  DeliveryEntity,
  DistrictEntity,
  EvidenceEntity,
  HistoryEntity,
  InboxEntity,
  InboxReadEntity,
  InstallationEntity,
  InvitationEntity,
  OutboxEntity,
  ProcedureVersionEntity,
  SessionEntity,
  SubjectEntity,
  TextEntity,
  UnitEntity,
  WebhookEntity,
  ReporterEntity,
  UnmaskingEntity,
];
