import { shallowRef } from 'vue';

/** One sentence about what has just happened. */
export interface Told {
  kind: 'done' | 'refused' | 'noted';
  sentence: string;
  no: number;
}

const SHOWN_MS = 6000;
let no = 0;

/** What was told lately; read aloud by a screen reader. */
export const told = shallowRef<readonly Told[]>([]);

/** Says a sentence. A refusal stays until it is closed. */
export function tell(kind: Told['kind'], sentence: string): void {
  const one = { kind, sentence, no: (no += 1) };
  told.value = [...told.value.slice(-2), one];
  if (kind !== 'refused') setTimeout(() => untell(one.no), SHOWN_MS);
}

export function untell(which: number): void {
  told.value = told.value.filter((one) => one.no !== which);
}
