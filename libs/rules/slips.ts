import type { Bilingual } from '@bihuan/core';

/** A slip that makes a line no YAML, by what the line or the reader's message looks like, in the order in which they are looked for. */
interface SlipOfThePen extends Bilingual {
  line?: RegExp;
  said?: RegExp;
}

const slips: readonly SlipOfThePen[] = [
  { said: /call stack/, zh: '层次太深，请对照已有的规程检查括号', en: 'is nested too deeply: compare its brackets with a procedure that is shipped' },
  { said: /multiple documents/, zh: '一个文件只能有一份，请删去“---”及其后的内容，或另存为一个文件', en: 'holds more than one document: drop the line “---” and what follows, or save that as a file of its own' },
  { said: /Unresolved tag/, zh: '不得使用“!”标签，请删去', en: 'uses a tag (“!…”): drop it' },
  // What somebody typing Chinese most often slips in.
  { line: /\w：/, zh: '冒号要用半角“:”加空格', en: 'the colon must be “:” and a space, not the full-width one' },
  { line: /，\s*[\w-]+\s*:/, zh: '各项之间的逗号要用半角“,”', en: 'the comma between two entries must be “,”, not the full-width one' },
  { line: /[｛｝［］]/, zh: '括号要用半角 { } [ ]', en: 'the brackets must be { } and [ ], not the full-width ones' },
  { line: /^[ \t]*\u3000/, zh: '缩进要用半角空格，不能用全角空格', en: 'indent by plain spaces, not by full-width ones' },
  { line: /\t/, zh: '缩进要用空格，不能用制表符', en: 'indent by spaces, not by tabs' },
  { line: /^[\s-]*[A-Za-z][\w-]*:[^\s:]/, zh: '冒号后面要空一格', en: 'there must be a space after the colon' },
];

/** What was most likely slipped in where a file is no YAML. */
export function slipIn(line: string, said: string): Bilingual | undefined {
  const slip = slips.find((one) => one.line?.test(line) ?? one.said?.test(said) ?? false);
  return slip && { zh: slip.zh, en: slip.en };
}
