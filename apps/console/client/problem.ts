import type { components } from './schema.js';

/** A refusal as the API says it: why, which field, and what to do instead. */
export type ProblemAnswer = components['schemas']['Problem'];

/** Thrown where an answer is a refusal, or where there is none. */
export class Problem extends Error {
  constructor(readonly answer: ProblemAnswer) {
    super(answer.detail);
  }

  get code(): string {
    return this.answer.code;
  }
}

/** Nothing was heard of the server. */
export function noAnswer(detail: string): Problem {
  return new Problem({ type: 'urn:bihuan:refusal:no-answer', title: detail, status: 0, code: 'no-answer', detail, instance: '' });
}
