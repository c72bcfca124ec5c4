/** Where a value stands in a document: `['clocks', 'finish', 'amounts', 2, 'unit']`. */
export type Path = readonly (string | number)[];

/** One thing wrong in a rule file, said so that an office can mend it without a developer. */
export interface RuleFault {
  file: string;
  /** Line in the file, from 1; 0 when there is no such line (the file itself cannot be read). */
  line: number;
  /** `clocks.finish.amounts[2].unit`; empty for the file as a whole. */
  path: string;
  /** What stands there; undefined when it is missing. */
  value: unknown;
  /** What may stand there, as text. */
  allowed: string;
  zh: string;
  en: string;
}

/** A fault before it knows its file and line: what is wrong at a path, as the rest of both sentences. */
export interface Remark {
  path: Path;
  value: unknown;
  allowed: string;
  zh: string;
  en: string;
}

/** A path as people write it. */
export function written(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');
}

/** Puts a remark where it belongs; both sentences name the file, the line and the path first. */
export function faultOf(remark: Remark, file: string, line: number): RuleFault {
  const path = written(remark.path);
  const at = line > 0;
  return {
    file,
    line,
    path,
    value: remark.value,
    allowed: remark.allowed,
    zh: `${file}${at ? ` 第 ${line} 行` : ''}：${path === '' ? '' : `${path} `}${remark.zh}`,
    en: `${file}${at ? ` line ${line}` : ''}: ${path === '' ? '' : `${path} `}${remark.en}`,
  };
}

/** A value as it is quoted in a sentence, cut where it would drown it. */
export function shown(value: unknown): string {
  // JSON would call the infinite null.
  const text = typeof value === 'string' ? `“${value}”` : typeof value === 'number' ? String(value) : JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
