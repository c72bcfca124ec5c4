import { Time1790000000001 } from './01-time.js';
import { Directory1790000000002 } from './02-directory.js';
import { Rules1790000000003 } from './03-rules.js';
import { Subject1790000000004 } from './04-subject.js';
import { History1790000000005 } from './05-history.js';
import { Clock1790000000006 } from './06-clock.js';
import { Notice1790000000007 } from './07-notice.js';
import { Secret1790000000008 } from './08-secret.js';
import { Unmasking1790000000009 } from './09-unmasking.js';
import { Batch1790000000010 } from './10-batch.js';
import { BatchSentence1790000000011 } from './11-batch-sentence.js';
import { NumberFirst1790000000012 } from './12-number-first.js';
import { AppendOnly1790000000013 } from './13-append-only.js';
import { Overview1790000000014 } from './14-overview.js';
import { NumberSeries1790000000015 } from './15-number-series.js';
import { Mail1790000000016 } from './16-mail.js';
import { RuleDraft1790000000017 } from './17-rule-draft.js';
import { Duty1790000000018 } from './18-duty.js';
import { JointVisit1790000000020 } from './20-joint-visit.js';
import { Told1790000000021 } from './21-told.js';
import { Ledger1790000000022 } from './22-ledger.js';

/** Every migration, oldest first. A migration that shipped is never edited; the SQL stands whole inside its `up`. */
export const migrations = [
  Time1790000000001,
  Directory1790000000002,
  Rules1790000000003,
  Subject1790000000004,
  History1790000000005,
  Clock1790000000006,
  Notice1790000000007,
  Secret1790000000008,
  Unmasking1790000000009,
  Batch1790000000010,
  BatchSentence1790000000011,
  NumberFirst1790000000012,
  AppendOnly1790000000013,
  Overview1790000000014,
  NumberSeries1790000000015,
  Mail1790000000016,
  RuleDraft1790000000017,
  Duty1790000000018,
  JointVisit1790000000020,
  Told1790000000021,
  Ledger1790000000022,
];
