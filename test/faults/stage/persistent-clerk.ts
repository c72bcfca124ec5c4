import { setTimeout as pause } from 'node:timers/promises';

import type { ClientLine } from '@bihuan/check';

import { callAboutFans } from '../../support/forms';
import type { PersonAtWork } from '../../support/person';

/** An answer that came at last. */
export interface Heard {
  status: number;
  body: string;
}

/** One request: where it goes, what it says, and under which key it is repeated. */
export interface Wish {
  key: string;
  path: string;
  action: string;
  form: object;
  subject?: string;
  /** The version that was seen. */
  seen?: number;
}

/** How often, and how long, one and the same request is sent. */
const GIVES_UP_MS = 120_000;
const WAITS_MS = 8_000;

/** Somebody who repeats a request under its key until it is answered, and notes before and after what was asked and what came of it. */
export class PersistentClerk {
  readonly lines: ClientLine[] = [];
  /** Answers that were neither an acceptance nor "not now, ask again". */
  readonly odd: string[] = [];
  /** How often a request had to be sent again. */
  repeated = 0;

  constructor(
    private readonly url: string,
    private readonly person: Pick<PersonAtWork, 'account' | 'bearer'>,
    private readonly district = 'heping',
  ) {}

  /** Ids of the complaints of which an acceptance was heard. */
  get accepted(): string[] {
    return this.lines.flatMap((line) => (line.line === 'outcome' && line.outcome === 'ok' && line.subject ? [line.subject] : []));
  }

  /** Registers a complaint and gives it to a unit; its id. */
  async worksOn(key: string, unit = 'quanxue'): Promise<string> {
    const id = await this.registers(key);
    await this.asks({ key: `${key}-assign`, path: `/api/complaints/${id}/assign`, action: 'assign', form: { unit }, subject: id });
    return id;
  }

  /** Registers a complaint; its id. */
  async registers(key: string, form: object = callAboutFans({ texts: { account: key } })): Promise<string> {
    const { body } = await this.asks({ key, path: '/api/complaints', action: 'register', form });
    return (JSON.parse(body) as { id: string }).id;
  }

  /** Asks until there is an answer; fails when nobody answers for a minute. */
  async asks({ key, path, action, form, subject, seen }: Wish): Promise<Heard> {
    const id = `http:${this.person.account}:${key}`;
    this.lines.push({ line: 'intent', id, at: Date.now(), district: this.district, action, ...(subject ? { subject } : {}) });
    for (const end = Date.now() + GIVES_UP_MS; Date.now() < end; this.repeated += 1) {
      const heard = await this.once(key, path, form, seen);
      if (heard && heard.status < 500 && heard.status !== 429) return this.note(id, heard);
      if (heard && heard.status !== 503 && heard.status !== 429) this.odd.push(`${action} ${heard.status} ${heard.body}`);
      await pause(50 + (this.repeated % 7) * 20);
    }
    this.lines.push({ line: 'outcome', id, at: Date.now(), outcome: 'unknown' });
    throw new Error(`nobody answered ${action} (${key}) within ${GIVES_UP_MS} ms`);
  }

  /** Sends it once; nothing where the line went dead. */
  async once(key: string, path: string, form: object, seen?: number): Promise<Heard | undefined> {
    try {
      const response = await fetch(this.url + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${this.person.bearer}`,
          'idempotency-key': key,
          ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
        },
        body: JSON.stringify(form),
        signal: AbortSignal.timeout(WAITS_MS),
      });
      return { status: response.status, body: await response.text() };
    } catch {
      return undefined;
    }
  }

  private note(id: string, heard: Heard): Heard {
    if (heard.status < 300) {
      const { id: subject, number } = JSON.parse(heard.body) as { id: string; number: string };
      this.lines.push({ line: 'outcome', id, at: Date.now(), outcome: 'ok', subject, number, status: heard.status });
      return heard;
    }
    const { code } = JSON.parse(heard.body) as { code: string };
    this.lines.push({ line: 'outcome', id, at: Date.now(), outcome: 'refused', status: heard.status, code });
    throw new Error(`refused: ${heard.status} ${heard.body}`);
  }
}
