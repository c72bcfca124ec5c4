/** What the log keeps of a failure. */
export interface FailureForLog {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack?: string;
}

/**
 * A failure without the values it carries: errors of the database quote rows, parameters and input,
 * and those are names and telephone numbers of complainants.
 */
export function failureForLog(thrown: unknown): FailureForLog {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: 'something that is no Error was thrown' };
  const { code, constraint } = thrown as { code?: unknown; constraint?: unknown };
  const message = quotesInput(thrown, code) ? withoutQuotes(thrown.message) : thrown.message;
  return {
    type: thrown.name,
    message,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    stack: thrown.stack?.split('\n').filter((line) => /^\s+at /.test(line)).join('\n'),
  };
}

/** A request as method and path; the query is left out because people search by name and telephone number. */
export function requestForLog(request: { method?: string; url?: string }): { method?: string; path?: string } {
  return { method: request.method, path: request.url?.split('?')[0] };
}

/** A response as its status. */
export function responseForLog(response: { statusCode?: number }): { status?: number } {
  return { status: response.statusCode };
}

/** What was parked, and why; the reason is an error's message and may quote what it failed on. */
export function parkedForLog(parked: object): object {
  const { name: clock, reason, ...ids } = parked as { name?: unknown; reason?: unknown };
  return { ...ids, ...(clock === undefined ? {} : { clock }), ...(typeof reason === 'string' ? { reason: withoutQuotes(reason) } : {}) };
}

/** PostgreSQL quotes names and values alike; class 22 (wrong input) is the one that quotes values. Node's JSON quotes the text that is none. */
function quotesInput(error: Error, code: unknown): boolean {
  const fromDatabase = 'severity' in error || 'driverError' in error;
  return error instanceof SyntaxError || (fromDatabase && String(code).startsWith('22'));
}

function withoutQuotes(message: string): string {
  return message.replace(/(["']).*\1/gs, '$1…$1');
}
