import type { DestinationStream } from 'pino';

const plumbing = new Set(['time', 'level', 'service', 'msg', 'err']);

/** Turns JSON lines into short ones for a terminal: `14:03:21 info api moved complaintId=…`. */
export function readable(out: { write(line: string): unknown }): DestinationStream {
  return { write: (line) => void out.write(`${shorten(line)}\n`) };
}

/** One JSON line of the log as a line for people; a line that is no JSON stays as it is. */
export function shorten(line: string): string {
  const entry = parsed(line);
  if (entry === undefined) return line.trimEnd();
  const clock = String(entry['time']).slice(11, 19);
  const details = Object.entries(entry)
    .filter(([key]) => !plumbing.has(key))
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const head = [clock, entry['level'], entry['service'], entry['msg'], ...details].filter(Boolean).join(' ');
  const failure = entry['err'] as { type?: string; message?: string; stack?: string } | undefined;
  return failure ? `${head}\n  ${failure.type}: ${failure.message}\n${failure.stack ?? ''}` : head;
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
