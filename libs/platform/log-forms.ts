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
  const message = isFromDatabase(thrown) ? withoutInput(thrown.message, code) : thrown.message;
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

function isFromDatabase(error: Error): boolean {
  return 'severity' in error || 'driverError' in error;
}

/** PostgreSQL quotes names and values alike; class 22 (wrong input) is the one that quotes values. */
function withoutInput(message: string, code: unknown): string {
  return String(code).startsWith('22') ? message.replace(/".*"/gs, '"…"') : message;
}
