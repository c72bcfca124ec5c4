/** The points at which each program can be made to fail, as they were seen when it worked; their spec runs them again and holds them against this list. */
const read = (...statements: readonly string[]) => statements.map((statement) => `${statement}.after`);
const write = (...statements: readonly string[]) => statements.flatMap((statement) => [`${statement}.before`, `${statement}.sent`, `${statement}.after`]);

/** Of the API: before, within and after each promise, and around the request that asked for it. */
export const apiPoints: readonly string[] = [
  'http-post.came', 'http-post.before', 'http-post.after',
  ...read('journal-read', 'session-by-token'),
  ...write('journal-write', 'journal-write-papers'),
];

/** Of a worker: around every claim, every promise kept, every call outside. */
export const workerPoints: readonly string[] = [
  ...read('clocks-claim', 'journal-read', 'journal-read-subjects', 'clocks-soon'),
  ...write('journal-write', 'outbox-drain', 'deliveries-claim', 'deliveries-sent', 'deliveries-failed'),
  'call.before', 'call.sent', 'call.after',
  'queue-add.before', 'queue-add.after', 'job-clocks.begun', 'job-clocks.ended', 'job-post.begun', 'job-post.ended',
];
