import { openLog } from './logging.js';
import { shorten } from './readable-log.js';
import type { LogLevel } from './settings.js';

function recording(level: LogLevel): { lines: string[]; log: ReturnType<typeof openLog> } {
  const lines: string[] = [];
  return { lines, log: openLog(level, 'api', { write: (line) => void lines.push(line) }) };
}

function failureOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('the log', () => {
  it('writes one JSON line with time, level, service and what happened', () => {
    const { lines, log } = recording('info');
    log.info({ complaintId: 'c1' }, 'moved');
    expect(JSON.parse(lines[0] ?? '')).toEqual({ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), level: 'info', service: 'api', msg: 'moved', complaintId: 'c1' });
  });

  it.each([
    ['silent', 0],
    ['info', 2],
    ['debug', 3],
  ] as const)('at level %s writes %i of an error, a notice and a detail', (level, count) => {
    const { lines, log } = recording(level);
    log.error('e');
    log.info('i');
    log.debug('d');
    expect(lines).toHaveLength(count);
  });

  it('never writes personal values, wherever they hide', () => {
    const { lines, log } = recording('debug');
    const error = Object.assign(new Error('invalid input syntax for type uuid: "13912345678"'), {
      severity: 'ERROR',
      code: '22P02',
      detail: 'Key (phone)=(13912345678) already exists.',
      parameters: ['13912345678'],
      query: "select '13912345678'",
    });
    log.info({ phone: '13912345678', complainant: { phone: '13912345678' }, a: { b: { phone: '13912345678' } } }, 'x');
    log.info({ req: { method: 'GET', url: '/complaints?phone=13912345678', body: '13912345678', headers: { cookie: '13912345678' } } }, 'y');
    log.error({ err: error }, 'z');
    log.error({ err: '13912345678' }, 'thrown text');
    log.error({ parked: { name: 'finish', subject: 's1', reason: 'invalid input syntax for type uuid: "13912345678"' } }, 'parked');
    log.error({ err: failureOf(() => JSON.parse('{"phone": 13912345678, }')) }, 'no JSON');
    log.error({ err: Object.assign(new Error('duplicate key value violates unique constraint "one"'), { severity: 'ERROR', code: '23505', detail: 'Key (phone)=(13912345678) already exists.', where: '13912345678', constraint: 'one' }) }, 'taken');
    expect(lines).toHaveLength(7);
    expect(lines.join('')).not.toContain('13912345678');
    expect(lines[1]).toContain('"path":"/complaints"');
    expect(lines[2]).toContain('22P02');
    expect(JSON.parse(lines[4] ?? '').parked).toEqual({ clock: 'finish', subject: 's1', reason: 'invalid input syntax for type uuid: "…"' });
    expect(JSON.parse(lines[6] ?? '').err).toMatchObject({ code: '23505', constraint: 'one', stack: expect.stringContaining('logging.spec') });
  });

  it('keeps the reason of our own failures and where they were thrown', () => {
    const { lines, log } = recording('info');
    log.error({ err: new Error('the calendar has no year 2031') }, 'failed');
    expect(JSON.parse(lines[0] ?? '').err).toMatchObject({ type: 'Error', message: 'the calendar has no year 2031', stack: expect.stringContaining('logging.spec') });
  });

  it('is short on a terminal', () => {
    const line = '{"time":"2026-03-01T14:03:21.000Z","level":"info","service":"api","msg":"moved","complaintId":"c1"}\n';
    expect(shorten(line)).toBe('14:03:21 info api moved complaintId=c1');
    expect(shorten('not json\n')).toBe('not json');
  });
});
