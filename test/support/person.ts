import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

import type { ClockAnswer, ComplaintAnswer, HistoryAnswer, InboxAnswer, InboxLine, LedgerAnswer, LedgerLine, MovedAnswer, OrderAnswer, OrderLine, OrdersAnswer, Problem, ProblemAnswer, RegisteredAnswer, WorklistAnswer, WorklistLine } from '@bihuan/contract';
import type pg from 'pg';

import { onTheWall } from './local-time';

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** Everything that was ever answered, so that a spec can search it. */
export interface Heard extends Answer {
  login: string;
  asked: string;
}

/** What a request may say beside its body. */
export interface Manner {
  language?: 'zh' | 'en';
  /** The version that was seen. */
  seen?: number;
  /** The request's own key instead of a new one. */
  key?: string;
}

/**
 * Somebody of the office who works over HTTP. Every request goes out twice, under the same key and the same request id:
 * both answers must be alike, and whatever was done must have been done once.
 */
export class PersonAtWork {
  private constructor(
    private readonly url: string,
    readonly login: string,
    /** What a program shows instead of a cookie. */
    readonly bearer: string,
    readonly account: string,
    private readonly pool: pg.Pool,
    private readonly heard: Heard[],
  ) {}

  static async signIn(url: string, login: string, password: string, pool: pg.Pool, heard: Heard[]): Promise<PersonAtWork> {
    const response = await fetch(`${url}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login, password }) });
    if (response.status !== 201 && response.status !== 200) throw new Error(`${login} cannot sign in: ${response.status} ${await response.text()}`);
    const { token, me } = (await response.json()) as { token: string; me: { account: string } };
    return new PersonAtWork(url, login, token, me.account, pool, heard);
  }

  /** Registers a complaint. */
  async registers(form: object, manner: Manner = {}): Promise<RegisteredAnswer> {
    return this.taken<RegisteredAnswer>('/api/complaints', form, manner);
  }

  /** Makes a move of a complaint, by its address (`sign-for`). */
  async does(complaint: string, move: string, form: object = {}, manner: Manner = {}): Promise<MovedAnswer> {
    return this.taken<MovedAnswer>(`/api/complaints/${complaint}/${move}`, form, manner);
  }

  /** The register of orders as far as this person sees it, newest first. */
  async orders(query = ''): Promise<OrderLine[]> {
    return (await this.gets<OrdersAnswer>(`/api/orders${query}`)).rows;
  }

  /** Asks a move that is refused, and returns why: `409 not-accepted`. */
  async mayNot(complaint: string, move: string, form: object = {}, manner: Manner = {}): Promise<string> {
    const { status, code } = await this.problem(`/api/complaints/${complaint}/${move}`, form, manner);
    return `${status} ${code}`;
  }

  /** Makes a move of a supervision order, named by id or number, by its address (`find-wanting`). */
  async movesOrder(order: string, move: string, form: object = {}, manner: Manner = {}): Promise<MovedAnswer> {
    return this.taken<MovedAnswer>(`/api/orders/${encodeURIComponent(order)}/${move}`, form, manner);
  }

  /** Asks a move of an order that is refused, and returns why. */
  async mayNotMoveOrder(order: string, move: string, form: object = {}, manner: Manner = {}): Promise<string> {
    const { status, code } = await this.problem(`/api/orders/${encodeURIComponent(order)}/${move}`, form, manner);
    return `${status} ${code}`;
  }

  /** Puts a problem on the ledger. */
  async enters(form: object, manner: Manner = {}): Promise<MovedAnswer> {
    return this.taken<MovedAnswer>('/api/problems', form, manner);
  }

  /** Makes a move of a problem on the ledger, named by id or number, by its address (`check-similar`). */
  async movesProblem(problem: string, move: string, form: object = {}, manner: Manner = {}): Promise<MovedAnswer> {
    return this.taken<MovedAnswer>(`/api/problems/${encodeURIComponent(problem)}/${move}`, form, manner);
  }

  /** Asks a move of a problem that is refused, and returns why. */
  async mayNotMoveProblem(problem: string, move: string, form: object = {}, manner: Manner = {}): Promise<string> {
    const { status, code } = await this.problem(`/api/problems/${encodeURIComponent(problem)}/${move}`, form, manner);
    return `${status} ${code}`;
  }

  /** Reads a problem on the ledger, named by id or number. */
  async readsProblem(problem: string, language: 'zh' | 'en' = 'zh'): Promise<ProblemAnswer> {
    return this.gets<ProblemAnswer>(`/api/problems/${encodeURIComponent(problem)}`, language);
  }

  /** The ledger as far as this person sees it, the most complained of first. */
  async ledger(query = ''): Promise<LedgerLine[]> {
    return (await this.gets<LedgerAnswer>(`/api/ledger${query}`)).rows;
  }

  /** Posts what is refused, and returns the problem. */
  async problem(path: string, form: unknown, manner: Manner = {}): Promise<Problem> {
    const answer = await this.twice(path, form, manner);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    return JSON.parse(answer.body) as Problem;
  }

  /** Reads a complaint. */
  async reads(complaint: string, language: 'zh' | 'en' = 'zh'): Promise<ComplaintAnswer> {
    return this.gets<ComplaintAnswer>(`/api/complaints/${complaint}`, language);
  }

  /** Reads an order, named by id or number. */
  async readsOrder(order: string, language: 'zh' | 'en' = 'zh'): Promise<OrderAnswer> {
    return this.gets<OrderAnswer>(`/api/orders/${encodeURIComponent(order)}`, language);
  }

  /** The orders that he may see about a complaint, named by its id, the first issued first. */
  async ordersAbout(complaint: string): Promise<OrderLine[]> {
    return (await this.gets<OrdersAnswer>(`/api/orders?about=${complaint}`)).rows.reverse();
  }

  async history(complaint: string): Promise<HistoryAnswer['lines']> {
    return (await this.gets<HistoryAnswer>(`/api/complaints/${complaint}/history`)).lines;
  }

  /** The worklist, as many pages as it has. */
  async worklist(): Promise<WorklistLine[]> {
    return this.pages<WorklistLine, WorklistAnswer>('/api/worklist');
  }

  /** The inbox, newest first, as many pages as it has. */
  async inbox(): Promise<InboxLine[]> {
    return this.pages<InboxLine, InboxAnswer>('/api/inbox');
  }

  /** What somebody gets for an address: `404 no-such-complaint`, or the bare status where it is no problem. */
  async looksAt(path: string): Promise<string> {
    const answer = await this.send('GET', path, undefined, {});
    return answer.status < 400 ? String(answer.status) : `${answer.status} ${(JSON.parse(answer.body) as Problem).code}`;
  }

  /** Reads an address twice: both answers must be alike. Where something was written in the database meanwhile, it reads again. */
  async gets<T>(path: string, language: 'zh' | 'en' = 'zh'): Promise<T> {
    for (let more = 20; ; more -= 1) {
      const id = randomUUID();
      const before = await this.written();
      const [one, other] = [await this.getsOnce<T>(path, language, id), await this.getsOnce<T>(path, language, id)];
      // Time goes on between the two.
      const [first, second] = [{ ...one, now: undefined }, { ...other, now: undefined }];
      if (more > 0 && !isDeepStrictEqual(second, first) && (await this.written()) !== before) continue;
      expect(second).toEqual(first);
      return one;
    }
  }

  private async getsOnce<T>(path: string, language: 'zh' | 'en', id: string): Promise<T> {
    const { status, body } = await this.send('GET', path, undefined, { language }, id);
    expect([path, status]).toEqual([path, 200]);
    return JSON.parse(body) as T;
  }

  /** What a reader of the database sees now; another text as soon as anybody has written. */
  private async written(): Promise<string> {
    const { rows } = await this.pool.query<{ seen: string }>('select pg_current_snapshot()::text as seen');
    return rows[0]?.seen ?? '';
  }

  /** Once, and whatever comes of it: for what is no command. */
  async send(method: string, path: string, form: unknown, { language = 'zh', seen, key }: Manner, requestId: string = randomUUID()): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.bearer}`,
        'accept-language': language,
        'x-request-id': requestId,
        ...(form === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
      },
      ...(form === undefined ? {} : { body: JSON.stringify(form) }),
    });
    const answer = { status: response.status, headers: response.headers, body: await response.text() };
    this.heard.push({ login: this.login, asked: `${method} ${path}`, ...answer });
    return answer;
  }

  private async taken<T>(path: string, form: object, manner: Manner): Promise<T> {
    const answer = await this.twice(path, form, manner);
    if (answer.status >= 300) throw new Error(`${this.login} POST ${path}: ${answer.status} ${answer.body}`);
    return JSON.parse(answer.body) as T;
  }

  /** The same request twice: the same answer, and one line of history if it was taken, none if it was refused. */
  private async twice(path: string, form: unknown, manner: Manner): Promise<Answer> {
    const key = manner.key ?? `${this.login}-${randomUUID()}`;
    const requestId = randomUUID();
    const before = await this.lines();
    const first = await this.send('POST', path, form, { ...manner, key }, requestId);
    const second = await this.send('POST', path, form, { ...manner, key }, requestId);
    expect({ path, status: second.status, body: second.body }).toEqual({ path, status: first.status, body: first.body });
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    const own = await this.lines(`http:${this.account}:${key}`);
    const taken = first.status < 300 ? 1 : 0;
    // A key of an earlier request may stand there already; then this one must have added nothing.
    if (manner.key === undefined) expect({ path, own, more: (await this.lines()) - before }).toEqual({ path, own: taken, more: taken });
    else expect({ path, own }).toEqual({ path, own: Math.min(own, 1) });
    return first;
  }

  /** Lines of history that people wrote; those of one command. */
  private async lines(id?: string): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(`select count(*)::int as n from bihuan.history where id like 'http:%' and ($1::text is null or id = $1)`, [id ?? null]);
    return rows[0]?.n ?? 0;
  }

  private async pages<Row, Page extends { rows: Row[]; next: string | null }>(path: string): Promise<Row[]> {
    const rows: Row[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: Page = await this.gets<Page>(`${path}?limit=50${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`);
      rows.push(...page.rows);
      after = page.next;
    }
    return rows;
  }
}

/** When a clock of a complaint or an order falls due, as the office reads it: `Mon 2026-03-09 17:00`; with its state where it does not run. */
export function due({ clocks }: { clocks: readonly ClockAnswer[] }, name: string, zone?: string): string {
  const clock = clocks.find((one) => one.name === name);
  if (!clock) return 'no such clock';
  return `${onTheWall(clock.dueAt, zone)}${clock.state === 'running' ? '' : ` (${clock.state})`}`;
}
