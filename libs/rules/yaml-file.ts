import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { faultOf, type Path, type RuleFault } from './fault.js';
import { slipIn } from './slips.js';

/** A rule file as read: its value, and where in the text each part of it stands. */
export interface Source {
  file: string;
  value: unknown;
  /** The line of what stands at a path; of its nearest parent where it is missing. */
  lineOf(path: Path): number;
}

/** Most bytes of a rule file. The longest that is shipped has a tenth of it; what is larger is another file by mistake, and would be checked for minutes. */
const MOST_BYTES = 512 * 1024;

/** Reads one file; a file that is no readable YAML is exactly one fault, whatever else is wrong with it. */
export function readSource(folder: string, file: string): Source | RuleFault {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    return unreadable(file, 0, 'a readable file', '无法读取', 'cannot be read');
  }
  if (bytes.length > MOST_BYTES) {
    return unreadable(file, 0, `at most ${MOST_BYTES / 1024} KB`, `文件过大（${Math.ceil(bytes.length / 1024)} KB），不像规程文件，最多 ${MOST_BYTES / 1024} KB，请移走或删减`, `is too large for a rule file (${Math.ceil(bytes.length / 1024)} KB): at most ${MOST_BYTES / 1024} KB; move it away or shorten it`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Notepad of an older Chinese Windows saves GBK.
    return unreadable(file, 0, 'UTF-8', '不是 UTF-8 编码，请另存为 UTF-8', 'is not UTF-8: save it as UTF-8');
  }
  if (text.includes('\0')) return unreadable(file, 0, 'text', '不是文本文件（含空字符），请另存为 UTF-8 文本', 'is no text (it has NUL characters): save it as UTF-8 text');
  return parseSource(file, text);
}

/** Reads the text of one file. */
export function parseSource(file: string, text: string): Source | RuleFault {
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines });
  } catch {
    // Brackets within brackets until the reader has no room left.
    return unreadable(file, 0, 'YAML', '嵌套过深，无法读取', 'is nested too deeply to be read');
  }
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken !== undefined) return noYaml(file, text, broken);
  if (document.contents === null) {
    return unreadable(file, 0, 'a document', '文件是空的，请写入内容（可从已有的文件复制），或删除此文件', 'is empty: write something into it, perhaps a copy of another file, or remove it');
  }
  try {
    const value: unknown = document.toJS();
    const loop = referencesItself(value);
    if (loop) return unreadable(file, lineOfReference(document, lines), 'references that end', '引用（* 与 &）绕回了自身，请把内容直接写出来', 'has a reference (* and &) to itself: write out what is meant');
    return { file, value, lineOf: (path) => lines.linePos(offsetOf(document, path)).line };
  } catch (error) {
    const missing = /Unresolved alias.*: (\S+)$/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = lineOfReference(document, lines, missing);
    if (missing !== undefined) return unreadable(file, line, `an anchor &${missing} above it`, `引用 *${missing} 之前没有 &${missing}，请把内容直接写出来`, `refers to *${missing}, but there is no &${missing} before it: write out what is meant`);
    return unreadable(file, line, 'fewer references', '引用（* 与 &）展开后过大，请把内容直接写出来', 'has references (* and &) that come to too much: write out what is meant');
  }
}

/** The line of the first reference, or of the first to one name; 0 where there is none. */
function lineOfReference(document: Document, lines: LineCounter, name?: string): number {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, { source, range }) => {
      if (name !== undefined && source !== name) return undefined;
      offset = range?.[0];
      return visit.BREAK;
    },
  });
  return offset === undefined ? 0 : lines.linePos(offset).line;
}

function referencesItself(value: unknown, above: ReadonlySet<unknown> = new Set()): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (above.has(value)) return true;
  const path = new Set(above).add(value);
  return Object.values(value).some((below) => referencesItself(below, path));
}

function noYaml(file: string, text: string, broken: YAMLError | Document['warnings'][number]): RuleFault {
  const line = broken.linePos?.[0].line ?? 1;
  const there = text.split('\n')[line - 1] ?? '';
  const said = broken.message.split(/ at line |\n/)[0] ?? broken.message;
  const shown = there.trim().slice(0, 200);
  if (broken.code === 'DUPLICATE_KEY') return unreadable(file, line, 'every key once', '同一项写了两次，请删去一处', 'names the same key twice: drop one of them', shown);
  const slip = slipIn(there, said);
  if (slip) return unreadable(file, line, 'YAML', `不是合法的 YAML：${slip.zh}`, `is no YAML: ${slip.en}`, shown);
  return unreadable(file, line, 'YAML', `不是合法的 YAML，请检查缩进、冒号和引号（${said}）`, `is no YAML; look at indentation, colons and quotes (${said})`, shown);
}

function unreadable(file: string, line: number, allowed: string, zh: string, en: string, value?: string): RuleFault {
  return faultOf({ path: [], value, allowed, zh, en }, file, line);
}

/** How far into the text a path begins. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
