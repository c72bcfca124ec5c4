import type { RefusalCode } from '@bihuan/core';

/** 403: not this person, whatever is sent. */
const notYours = [
  'not-your-role', 'not-your-unit', 'not-the-approver', 'asked-it-himself', 'coordinator-designates', 'coordinator-rules-on-returns',
  'only-supervisor-assigns', 'not-yet-the-supervisors', 'who-rectified-may-not-revisit', 'handling-unit-may-not-revisit', 'handling-unit-may-not-rule', 'who-handles-may-not-unseal', 'who-tried-may-not-conclude',
  'tied-to-respondent', 'verifier-may-not-close', 'who-rectified-may-not-close', 'role-required', 'not-yourself', 'time-not-movable',
] as const satisfies readonly RefusalCode[];

/** 404: not there, or not for these eyes. */
const notThere = [
  'no-such-complaint', 'no-such-subject', 'no-such-district', 'no-such-action', 'no-such-account', 'no-such-page', 'invitation-invalid', 'reporter-unknown', 'no-such-import',
] as const satisfies readonly RefusalCode[];

/** 422: what was sent is at fault; sending something else may do. */
const wrongContent = [
  'text-missing', 'unit-unknown', 'unit-not-valid', 'unit-without-people', 'unit-is-respondent', 'same-unit', 'reason-not-listed', 'level-unknown',
  'milestone-missing', 'milestones-not-in-order', 'milestone-after-finish', 'no-such-milestone', 'extension-not-later', 'extension-too-long',
  'pause-too-long', 'date-has-passed', 'date-lies-ahead', 'next-date-too-far', 'before-it-came-in', 'finding-missing', 'evidence-missing', 'received-in-the-future', 'ended-when-it-cannot-have', 'nuisance-missing',
  'too-many-representatives', 'no-such-order', 'source-missing', 'named-complaint-missing', 'merged-into-itself', 'merged-into-what-ended', 'another-persons-complaint',
  'command-id-taken', 'opening-key-taken', 'handler-without-unit', 'administrator-alone', 'webhook-address-refused', 'time-only-forward',
  'import-too-slow',
] as const satisfies readonly RefusalCode[];

/** What is plainly of the protocol. */
const ofTheForm = {
  'not-signed-in': 401, 'wrong-login': 401, 'locked-out': 429, 'too-many-tries': 429,
  'invalid-form': 400, 'bad-json': 400, 'bad-request': 400, 'bad-idempotency-key': 400, 'bad-if-match': 400, 'time-target': 400,
  'body-too-large': 413, 'file-too-large': 413, 'not-json': 415, 'not-a-file': 415, fault: 500, 'database-away': 503, 'disk-full': 503, 'being-written': 503, 'words-unusable': 503,
} as const satisfies Partial<Record<RefusalCode, number>>;

/** 409: not now; the state or a flag of the complaint bars it, or a name is taken. */
const notNow = [
  'not-from-this-state', 'opened-already', 'no-procedure-in-force', 'nothing-owed', 'not-due-yet', 'stale-version',
  'return-window-passed', 'finish-not-running', 'already-overdue', 'extended-too-often', 'never-paused', 'long-term-plan-missing',
  'touched-since-import', 'no-step-due', 'step-not-due-yet', 'not-tried-enough', 'is-so-already', 'watch-is-over', 'login-taken', 'unit-taken', 'district-taken', 'time-busy',
  'import-under-way', 'imports-busy', 'import-over', 'batch-touched', 'import-file-gone',
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
