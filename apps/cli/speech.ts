import { languages, type InBoth, type Language } from '@bihuan/core';

/** Which languages a person reads: one of the two, or both where nobody said. */
export type Speech = Language | 'both';

let speech: Speech = spokenHere(process.env);

/** The language that the surroundings ask for; `C` and an empty one ask for none. */
export function spokenHere({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Speech {
  const asked = LC_ALL || LC_MESSAGES || LANG || '';
  return languages.find((language) => asked.toLowerCase().startsWith(language)) ?? 'both';
}

/** Sets the language for this run (`--lang`). */
export function speak(language: Speech): void {
  speech = language;
}

/** A sentence as it is shown: Chinese first where both are. */
export function said({ zh, en }: InBoth): string {
  if (speech !== 'both') return speech === 'zh' ? zh : en;
  return zh === en ? zh : `${zh} / ${en}`;
}

/** A longer text as it is shown: each language on lines of its own. */
export function paragraph({ zh, en }: InBoth): string {
  return speech === 'both' ? `${zh}\n${en}` : said({ zh, en });
}

/** Prints what the command was asked for. */
export function tell(line: InBoth | string): void {
  process.stdout.write(`${typeof line === 'string' ? line : said(line)}\n`);
}

/** Says something beside the answer: progress, troubles. Standard output stays fit for a pipe. */
export function remark(line: InBoth | string): void {
  process.stderr.write(`${typeof line === 'string' ? line : said(line)}\n`);
}

/** Prints an answer for programs. */
export function tellJson(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
