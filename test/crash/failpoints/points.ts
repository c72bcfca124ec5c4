/**
 * The points at which each program can be made to fail, as they were seen when it worked: before a statement is sent,
 * when the server has it and nothing was heard yet, and when its answer was heard. Their spec has both programs pass them
 * again, and holds them against the statements of the sources.
 */
const around = (statements: readonly string[]) => statements.flatMap((name) => [`${name}.before`, `${name}.sent`, `${name}.after`]);

/** Where the API makes and keeps its promises. */
export const apiPoints: readonly string[] = [
  'http-post.came', 'http-post.before', 'http-post.after', 'http-get.came', 'http-get.before', 'http-get.after',
  ...around(['session-by-token', 'journal-read', 'journal-write', 'journal-write-papers', 'query-code-of']),
];

/** What it passes when somebody signs in or looks, or once at its start. */
export const quietApiPoints: readonly string[] = around([
  'rules-stamp', 'wrong-try-count', 'account-by-login', 'wrong-try-forgive', 'session-open', 'district-as-of', 'complaint-access-number', 'time-now',
  'worklist-stretch', 'timeline', 'reporter-sealed', 'inbox-stretch', 'inbox-unread',
]);

/** Where a worker claims, keeps what was promised, and calls outside. */
export const workerPoints: readonly string[] = [
  'call.before', 'call.sent', 'call.after', 'queue-add.before', 'queue-add.after', 'job-clocks.begun', 'job-clocks.ended',
  ...around(['clocks-claim', 'clocks-soon', 'journal-read', 'journal-read-subjects', 'journal-write', 'outbox-drain', 'deliveries-claim', 'deliveries-sent', 'deliveries-failed']),
];

/** What it passes seldom, or once at its start. */
export const quietWorkerPoints: readonly string[] = around([
  'rules-stamp', 'time-now', 'outbox-claim-commands', 'clocks-provisional', 'timeline', 'reporter-sealed', 'district-as-of', 'journal-write-papers', 'outbox-complete',
]);

/** Statements that neither passes on a good day, each with the reason. */
export const notPassed: Readonly<Record<string, string>> = {
  'clocks-failed': 'counts a ring that failed', 'outbox-failed': 'counts a command that failed', 'clocks-unpark': 'of the command line',
  'clocks-next': 'of moved time', 'time-begin': 'of moved time', 'time-forward': 'of moved time', 'time-catch-up': 'of moved time', 'time-go-on': 'of moved time',
  'complaint-access-id': 'only with an id instead of a number', 'inbox-mark-read': 'only when somebody ticks off', 'session-close': 'only when somebody leaves',
  'wrong-try-give-back': 'of the public page', 'public-status': 'of the public page',
  'subdistrict-of': 'only where a unit is to be found by the duty list',
  'locate-number': 'of imports', 'locate-phone': 'of imports', 'locate-query-code': 'of the public page', 'locate-id': 'of the public page', 'reporter-phone-ends': 'of the public page', 'answer-link-given': 'only when the office asks for a link', 'reporters-phones-differ': 'of merging',
  'reporter-unmask': 'only with a reason', 'reporter-unsealings': 'of auditors', 'unresolved-places': 'a list of its own',
  'complaints-newest': 'a list of its own', 'orders-newest': 'a list of its own', 'order-access-id': 'of orders', 'order-access-number': 'of orders', 'order-demand': 'of orders', 'complaints-numbered': 'a list of its own', 'complaints-earlier': 'of registering', 'places-known': 'of registering', 'state-counts': 'of the engine view',
  'joint-visit': 'only when somebody looks a visit up',
  'moved-districts': 'only while somebody listens', 'sessions-still-open': 'only while somebody listens',
  'outbox-oldest': 'of metrics', 'readings-clocks': 'of metrics', 'readings-outbox': 'of metrics', 'readings-rows': 'of metrics', 'readings-single': 'of metrics', 'readings-states': 'of metrics',
  'mail-unsorted': 'only where a mail server is named', 'mail-sort': 'only where a mail server is named', 'mail-due-districts': 'only where a mail server is named', 'mail-pending-districts': 'only where a mail server is named',
  'mail-gather': 'only where a mail server is named', 'mail-claim': 'only where a mail server is named', 'mail-contents': 'only where a mail server is named', 'mail-sent': 'only where a mail server is named',
  'mail-withheld': 'only where a mail server is named', 'mail-failed': 'only where a mail server is named', 'notices-of-subject': 'only when letters are asked for',
  'verify-orphans': 'of the command line', 'verify-page': 'of the command line',
};
