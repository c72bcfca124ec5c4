import { TextDecoder } from 'node:util';
import sax, { type QualifiedAttribute } from 'sax';
import { RefusedFile } from '../../reasons.js';

/** The attributes of an element as they are written, prefix and all. */
export type Attributes = Readonly<Record<string, string | QualifiedAttribute>>;

/** What is looked for in the XML of a part; names of elements come without their prefix. */
export interface Looked {
  opened?(name: string, attributes: Attributes): void;
  /** A long text comes in several. */
  text?(letters: string): void;
  closed?(name: string): void;
}

/** Reads XML piece by piece and halts after each, so that what was found can be handed on. Throws RefusedFile where it is none. */
export async function* readXml(pieces: AsyncIterable<Buffer>, looked: Looked): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = sax.parser(true);
  parser.onerror = refuse;
  parser.onopentag = ({ name, attributes }) => looked.opened?.(bare(name), attributes);
  parser.ontext = parser.oncdata = (letters) => looked.text?.(letters);
  parser.onclosetag = (name) => looked.closed?.(bare(name));
  for await (const piece of pieces) {
    parser.write(decode(decoder, piece));
    yield;
  }
  parser.write(decode(decoder)).close();
  yield;
}

/** Reads the whole of a part. */
export async function lookThrough(pieces: AsyncIterable<Buffer>, looked: Looked): Promise<void> {
  for await (const halt of readXml(pieces, looked)) void halt;
}

/** An attribute by its name. One that has a prefix is found without it, because every writer has prefixes of its own. */
export function valueOf(attributes: Attributes, name: string): string | undefined {
  const found = attributes[name] ?? attributes[Object.keys(attributes).find((key) => key.endsWith(`:${name}`)) ?? ''];
  return typeof found === 'object' ? found.value : found;
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    return refuse();
  }
}

function refuse(): never {
  throw new RefusedFile('corrupt_archive');
}
