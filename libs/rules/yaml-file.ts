import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { faultOf, type Path, type RuleFault } from './fault.js';

/** A rule file as read: its value, and where in the text each part of it stands. */
export interface Source {
  file: string;
  value: unknown;
  /** The line of what stands at a path; of its nearest parent where it is missing. */
  lineOf(path: Path): number;
}

/** Reads one file; a file that is no readable YAML is exactly one fault, whatever else is wrong with it. */
export function readSource(folder: string, file: string): Source | RuleFault {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    return unreadable(file, 0, 'a readable file', '无法读取', 'cannot be read');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Notepad of an older Chinese Windows saves GBK.
    return unreadable(file, 0, 'UTF-8', '不是 UTF-8 编码，请另存为 UTF-8', 'is not UTF-8: save it as UTF-8');
  }
  return parseSource(file, text);
}

/** Reads the text of one file. */
export function parseSource(file: string, text: string): Source | RuleFault {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken !== undefined) return noYaml(file, text, broken);
  try {
    return { file, value: document.toJS() as unknown, lineOf: (path) => lines.linePos(offsetOf(document, path)).line };
  } catch {
    return unreadable(file, 0, 'YAML', '引用（* 与 &）无法展开', 'has references (* and &) that cannot be resolved');
  }
}

function noYaml(file: string, text: string, broken: YAMLError | Document['warnings'][number]): RuleFault {
  const line = broken.linePos?.[0].line ?? 1;
  const there = text.split('\n')[line - 1] ?? '';
  const said = broken.message.split(/ at line |\n/)[0] ?? broken.message;
  if (broken.code === 'DUPLICATE_KEY') return unreadable(file, line, 'every key once', '同一项写了两次', 'names the same key twice', there.trim());
  // What somebody typing Chinese most often slips in.
  if (/\w：/.test(there)) return unreadable(file, line, 'YAML', '不是合法的 YAML：冒号要用半角“:”加空格', 'is no YAML: the colon must be “:” and a space, not the full-width one', there.trim());
  if (there.includes('\t')) return unreadable(file, line, 'YAML', '不是合法的 YAML：缩进要用空格，不能用制表符', 'is no YAML: indent by spaces, not by tabs', there.trim());
  return unreadable(file, line, 'YAML', `不是合法的 YAML，请检查缩进、冒号和引号（${said}）`, `is no YAML: ${said}`, there.trim());
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
