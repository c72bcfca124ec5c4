import type { RefusalCode } from '@bihuan/core';

/** 403: not this person, whatever is sent. */
const notYours = [
  'not-your-role', 'not-your-unit', 'not-the-approver', 'asked-it-himself', 'coordinator-designates', 'coordinator-rules-on-returns',
  'only-supervisor-assigns', 'not-yet-the-supervisors', 'who-rectified-may-not-revisit', 'handling-unit-may-not-revisit', 'handling-unit-may-not-rule', 'who-handles-may-not-unseal', 'who-tried-may-not-conclude',
  'tied-to-respondent', 'who-answered-may-not-judge', 'verifier-may-not-close', 'who-rectified-may-not-close', 'role-required', 'not-yourself', 'time-not-movable', 'only-the-lead', 'own-draft', 'own-amendment', 'procedure-of-others',
  'not-your-step', 'took-a-step-already', 'who-rectified-may-not-sign', 'who-revisited-may-not-sign',
] as const satisfies readonly RefusalCode[];

/** 404: not there, or not for these eyes. */
const notThere = [
  'no-such-complaint', 'no-such-subject', 'no-such-district', 'no-such-action', 'no-such-account', 'no-such-page', 'invitation-invalid', 'reporter-unknown', 'no-such-import', 'no-such-order-number', 'no-such-visit', 'no-such-letter', 'no-such-draft', 'no-such-amendment', 'no-such-problem',
] as const satisfies readonly RefusalCode[];

/** 422: what was sent is at fault; sending something else may do. */
const wrongContent = [
  'text-missing', 'unit-unknown', 'unit-not-valid', 'unit-without-people', 'unit-is-respondent', 'not-the-first-receiver', 'no-duty-row', 'duties-clash', 'duty-unit-unknown', 'duty-unit-over', 'duty-days-reversed', 'duties-are-past', 'deputy-unlike', 'deputy-away', 'days-reversed', 'successors-in-a-circle', 'same-unit', 'reason-not-listed', 'level-unknown',
  'milestone-missing', 'milestones-not-in-order', 'milestone-after-finish', 'no-such-milestone', 'extension-not-later', 'extension-too-long',
  'pause-too-long', 'date-has-passed', 'date-lies-ahead', 'next-date-too-far', 'before-it-came-in', 'finding-missing', 'evidence-missing', 'received-in-the-future', 'ended-when-it-cannot-have', 'nuisance-missing',
  'too-many-representatives', 'no-such-order', 'level-not-above', 'measure-unknown', 'source-missing', 'named-complaint-missing', 'merged-into-itself', 'merged-into-what-ended', 'another-persons-complaint',
  'command-id-taken', 'opening-key-taken', 'handler-without-unit', 'administrator-alone', 'webhook-address-refused', 'time-only-forward', 'time-too-far', 'respondent-has-it', 'respondent-is-asked',
  'import-too-slow', 'is-the-lead', 'not-beside-the-lead', 'visit-without-you', 'visit-with-respondent', 'visit-of-others', 'person-not-of-unit', 'body-not-listed', 'outcome-not-listed', 'draft-has-faults', 'version-unknown', 'version-not-later',
  'season-cannot-be', 'too-few-causes', 'more-found-than-looked-at', 'another-step-is-owed', 'procedure-unknown', 'calendar-unknown', 'one-evidence-missing',
] as const satisfies readonly RefusalCode[];

/** What is plainly of the protocol. */
const ofTheForm = {
  'not-signed-in': 401, 'wrong-login': 401, 'locked-out': 429, 'too-many-tries': 429,
  'invalid-form': 400, 'bad-json': 400, 'bad-request': 400, 'bad-idempotency-key': 400, 'bad-if-match': 400, 'time-target': 400,
  'body-too-large': 413, 'file-too-large': 413, 'not-json': 415, 'not-a-file': 415, fault: 500, 'database-away': 503, 'disk-full': 503, 'being-written': 503, 'words-unusable': 503, 'likeness-unusable': 503,
} as const satisfies Partial<Record<RefusalCode, number>>;

/** 409: not now; the state or a flag of the complaint bars it, or a name is taken. */
const notNow = [
  'not-from-this-state', 'opened-already', 'no-procedure-in-force', 'nothing-owed', 'not-due-yet', 'stale-version',
  'return-window-passed', 'finish-not-running', 'already-overdue', 'extended-too-often', 'never-paused', 'long-term-plan-missing',
  'touched-since-import', 'no-step-due', 'step-not-due-yet', 'not-tried-enough', 'is-so-already', 'watch-is-over', 'order-open-already', 'lift-the-order', 'level-is-highest', 'measure-taken', 'login-taken', 'unit-taken', 'district-taken', 'time-busy',
  'import-under-way', 'imports-busy', 'import-over', 'batch-touched', 'import-file-gone', 'asked-already', 'nothing-asked-of-unit', 'person-missing', 'has-open-work', 'last-of-the-unit', 'last-of-the-role', 'stands-in', 'units-below', 'unit-has-open-work', 'draft-not-now', 'draft-outdated', 'amendment-not-now', 'amendment-under-way', 'version-not-in-force', 'amended-under-other-terms', 'amended-already',
  'problem-there-already', 'problem-signed-off-there', 'milestone-late', 'place-known-already', 'procedure-keeps-no-ledger', 'conditions-not-met', 'notice-runs', 'no-notice-runs', 'only-filing-is-left', 'steps-are-left',
] as const satisfies readonly RefusalCode[];

/** A fact of the complaint that bars or opens the move; codes of the table's `when`. */
type OfAFlag = Extract<RefusalCode, `is-${string}` | `not-${string}`>;
type Placed = (typeof notYours | typeof notThere | typeof wrongContent | typeof notNow)[number] | keyof typeof ofTheForm | `field-${string}`;

/** Does not compile while a refusal has no status: name it in one of the lists above. */
type Unplaced = Exclude<RefusalCode, Placed | OfAFlag>;
const everyRefusalHasAStatus: [Unplaced] extends [never] ? true : Unplaced = true;

const placed: ReadonlyMap<string, number> = new Map([
  ...notYours.map((code) => [code, 403] as const),
  ...notThere.map((code) => [code, 404] as const),
  ...wrongContent.map((code) => [code, 422] as const),
  ...notNow.map((code) => [code, 409] as const),
  ...Object.entries(ofTheForm),
]);

/** The HTTP status of a refusal: 403 not you, 404 not there, 409 not now, 422 not this. */
export function statusOf(code: string): number {
  return (everyRefusalHasAStatus && placed.get(code)) ?? (code.startsWith('field-') ? 400 : 409);
}
