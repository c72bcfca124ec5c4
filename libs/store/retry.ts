/** When something that failed is tried again. */
export interface Retry {
  /** Parked after so many failures; a person looks at it then. */
  parkAfter: number;
  /** Longest gap, in seconds of real time; gaps double from one second. */
  longestGap: number;
}

/** A rung that failed: ten times within about a quarter of an hour. */
export const clockRetry: Retry = { parkAfter: 10, longestGap: 300 };

/** A command for another subject. */
export const commandRetry: Retry = { parkAfter: 10, longestGap: 300 };

/** A receiver outside may be down over a long weekend: about six days. */
export const deliveryRetry: Retry = { parkAfter: 150, longestGap: 3600 };

/** A mail server that is away over a long weekend is waited for just as long; a refused recipient is parked at once. */
const mailRetry: Retry = deliveryRetry;

/** When clocks, commands, deliveries and mails are tried again where no gap may be longer than so many milliseconds. */
export function retriesWithin(gap: number): Record<'clock' | 'command' | 'delivery' | 'mail', Retry> {
  const within = (retry: Retry) => ({ ...retry, longestGap: Math.min(retry.longestGap, gap / 1000) });
  return { clock: within(clockRetry), command: within(commandRetry), delivery: within(deliveryRetry), mail: within(mailRetry) };
}

/** SQL: when to try again after `tries` failures so far; `$n` is the longest gap in seconds. */
export function nextTry(longestGap: string): string {
  return `statement_timestamp() + make_interval(secs => least(power(2, least(tries, 20)), ${longestGap}::float8))`;
}

/** The first line of an error, short enough for a row; what follows it may quote the data. */
export function lastError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replaceAll('\u0000', '').slice(0, 300);
}
