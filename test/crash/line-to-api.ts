import { randomUUID } from 'node:crypto';

import { password } from '../support/office-people';

/** An answer as it came; undefined stands for none, whatever the reason. */
export interface Heard {
  status: number;
  body: string;
}

/** A request that may be sent again as it is: the same key, the same request id, the same body. */
export interface Sending {
  method: 'GET' | 'POST';
  path: string;
  form?: object;
  key?: string;
  /** The version that was seen. */
  seen?: number;
  requestId?: string;
}

/** Longest that somebody waits for an answer, in milliseconds. */
const PATIENCE = 8_000;

/** How one person reaches the API, signed in; an answer that does not come is no answer and no error. */
export class LineToApi {
  private token = '';
  account = '';

  constructor(
    private readonly url: string,
    readonly login: string,
  ) {}

  /** Signs in, as often as it takes within a minute. */
  async signIn(): Promise<void> {
    for (const end = Date.now() + 60_000; ; ) {
      const answer = await this.send({ method: 'POST', path: '/api/session', form: { login: this.login, password } });
      if (answer && answer.status < 300) {
        const { token, me } = JSON.parse(answer.body) as { token: string; me: { account: string } };
        [this.token, this.account] = [token, me.account];
        return;
      }
      if (Date.now() > end) throw new Error(`${this.login} cannot sign in: ${answer?.status} ${answer?.body}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }

  /** Once. */
  async send({ method, path, form, key, seen, requestId = randomUUID() }: Sending): Promise<Heard | undefined> {
    try {
      const response = await fetch(this.url + path, {
        method,
        headers: {
          ...(this.token === '' ? {} : { authorization: `Bearer ${this.token}` }),
          'accept-language': 'en',
          'x-request-id': requestId,
          ...(form === undefined ? {} : { 'content-type': 'application/json' }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
        },
        ...(form === undefined ? {} : { body: JSON.stringify(form) }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      return { status: response.status, body: await response.text() };
    } catch {
      return undefined;
    }
  }
}
