import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { failureForLog, parkedForLog, requestForLog, responseForLog } from './log-forms.js';
import { readable } from './readable-log.js';
import type { LogLevel } from './settings.js';

/** Writes what happened, never who: ids, actions, counts and durations. */
export type Log = Logger;

/** Keys whose values may be personal or secret; the habit is not to log them, this is the net below. */
const hidden = ['name', 'phone', 'email', 'contact', 'address', 'text', 'description', 'body', 'password', 'token', 'cookie', 'authorization'];

/**
 * Opens the log of a process: JSON lines, or short readable lines when a person looks at a terminal.
 * `to` replaces standard output, for tests.
 */
export function openLog(level: LogLevel, service: string, to?: DestinationStream): Log {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: failureForLog, req: requestForLog, res: responseForLog, parked: parkedForLog },
    redact: { paths: hidden.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '…' },
  };
  return pino(options, to ?? (process.stdout.isTTY ? readable(process.stdout) : pino.destination({ fd: 1, sync: true })));
}
