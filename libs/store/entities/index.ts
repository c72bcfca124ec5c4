import { AccountEntity } from './account.entity.js';
import { AmendmentEntity } from './amendment.entity.js';
import { BatchEntity } from './batch.entity.js';
import { BatchRowEntity } from './batch-row.entity.js';
import { CalendarVersionEntity } from './calendar-version.entity.js';
import { ClockEntity } from './clock.entity.js';
import { ComplaintFactEntity } from './complaint-fact.entity.js';
import { DeliveryEntity } from './delivery.entity.js';
import { DistrictEntity } from './district.entity.js';
import { DutyListEntity } from './duty-list.entity.js';
import { EvidenceEntity } from './evidence.entity.js';
import { HistoryEntity } from './history.entity.js';
import { InboxEntity } from './inbox.entity.js';
import { InboxReadEntity } from './inbox-read.entity.js';
import { InstallationEntity } from './installation.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { LedgerEntity } from './ledger.entity.js';
import { MailEntity } from './mail.entity.js';
import { MailNoticeEntity } from './mail-notice.entity.js';
import { NumberSeriesEntity } from './number-series.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { PostRuleEntity } from './post-rule.entity.js';
import { ProcedureVersionEntity } from './procedure-version.entity.js';
import { RuleDraftStepEntity } from './rule-draft-step.entity.js';
import { RuleDraftEntity } from './rule-draft.entity.js';
import { SessionEntity } from './session.entity.js';
import { SubjectEntity } from './subject.entity.js';
import { TextEntity } from './text.entity.js';
import { ToldEntity } from './told.entity.js';
import { UnitEntity } from './unit.entity.js';
import { WebhookEntity } from './webhook.entity.js';
import { WordMarkEntity } from './word-mark.entity.js';
import { ReporterEntity } from './reporter.entity.js';
import { UnmaskingEntity } from './unmasking.entity.js';

export {
  AccountEntity,
  AmendmentEntity,
  BatchEntity,
  BatchRowEntity,
  CalendarVersionEntity,
  ClockEntity,
  ComplaintFactEntity,
  DeliveryEntity,
  DistrictEntity,
  DutyListEntity,
  EvidenceEntity,
  HistoryEntity,
  InboxEntity,
  InboxReadEntity,
  InstallationEntity,
  InvitationEntity,
  LedgerEntity,
  MailEntity,
  MailNoticeEntity,
  NumberSeriesEntity,
  OutboxEntity,
  PostRuleEntity,
  ProcedureVersionEntity,
  RuleDraftStepEntity,
  RuleDraftEntity,
  SessionEntity,
  SubjectEntity,
  TextEntity,
  ToldEntity,
  UnitEntity,
  WebhookEntity,
  WordMarkEntity,
  ReporterEntity,
  UnmaskingEntity,
};

/** Every table as a class, for screens and administration; the hot statements go by name beside them. */
export const entities = [
  AccountEntity,
  AmendmentEntity,
  BatchEntity,
  BatchRowEntity,
  CalendarVersionEntity,
  ClockEntity,
  ComplaintFactEntity,
  DeliveryEntity,
  DistrictEntity,
  DutyListEntity,
  EvidenceEntity,
  HistoryEntity,
  InboxEntity,
  InboxReadEntity,
  InstallationEntity,
  InvitationEntity,
  LedgerEntity,
  MailEntity,
  MailNoticeEntity,
  NumberSeriesEntity,
  OutboxEntity,
  PostRuleEntity,
  ProcedureVersionEntity,
  RuleDraftStepEntity,
  RuleDraftEntity,
  SessionEntity,
  SubjectEntity,
  TextEntity,
  ToldEntity,
  UnitEntity,
  WebhookEntity,
  WordMarkEntity,
  ReporterEntity,
  UnmaskingEntity,
];
