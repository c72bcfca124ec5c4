/** Why a command may not happen: a value with a code, never an exception. `params` fill the sentence. */
export interface Refusal {
  refused: string;
  params?: Readonly<Record<string, string | number>>;
}

/** Makes a refusal; its sentence stands in `words/refusals.ts` under the same code. */
export function refuse<Code extends string>(code: Code, params?: Refusal['params']): Refusal & { refused: Code } {
  return params ? { refused: code, params } : { refused: code };
}

/** Tells a refusal from any other value. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
