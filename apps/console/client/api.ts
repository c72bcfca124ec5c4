import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.js';
import { language } from '../words/language.js';
import { phrases } from '../words/phrases.js';
import { noAnswer, Problem, type ProblemAnswer } from './problem.js';

/** The shapes of what the API answers. */
export type Answers = components['schemas'];

type SignedOut = () => void;
let whenSignedOut: SignedOut = () => undefined;

/** What to do once the session has ended; the screen decides, not the client. */
export function onSignedOut(then: SignedOut): void {
  whenSignedOut = then;
}

const inOurWords: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language.value);
    return request;
  },
  async onResponse({ response, schemaPath }) {
    if (response.ok) return;
    const answer = (await response.json().catch(() => undefined)) as ProblemAnswer | undefined;
    if (response.status === 401 && schemaPath !== '/api/session') whenSignedOut();
    throw answer?.code ? new Problem(answer) : noAnswer(phrases.noAnswer[language.value]);
  },
  onError() {
    return noAnswer(phrases.noAnswer[language.value]);
  },
};

export const api = createClient<paths>({ baseUrl: location.origin });
api.use(inOurWords);

/** The body of an answer; refusals have been thrown already. */
export async function answered<Body>(answer: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await answer;
  return data as Body;
}
