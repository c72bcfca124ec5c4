import { isDeepStrictEqual } from 'node:util';
import { type Path, written } from './fault.js';

/** Something that stands otherwise in one of two documents; undefined where it is missing. */
export interface RuleChange {
  /** `clocks.finish.amounts[2].amount`; entries of a list that have a name or a code are found by it: `rungs[red-card]`. */
  path: string;
  old: unknown;
  new: unknown;
}

/** What is different between two documents: each difference as deep down as it goes, in the order of the new one. */
export function changesBetween(old: unknown, now: unknown): RuleChange[] {
  return differences([], old, now);
}

function differences(path: Path, old: unknown, now: unknown): RuleChange[] {
  if (isDeepStrictEqual(old, now)) return [];
  const [before, after] = [partsOf(old), partsOf(now)];
  if (!before || !after || Array.isArray(old) !== Array.isArray(now)) return [{ path: written(path), old, new: now }];
  const named = Array.isArray(now) && hasNames(before, after);
  const keys = [...new Set([...keysOf(after, named), ...keysOf(before, named)])];
  return keys.flatMap((key) => {
    const find = (parts: Parts) => parts.find(([own, value]) => (named ? nameOf(value) : own) === key)?.[1];
    const step = named ? `${path.at(-1)}[${key}]` : key;
    return differences(named ? [...path.slice(0, -1), step] : [...path, step], find(before), find(after));
  });
}

type Parts = readonly (readonly [string | number, unknown])[];

function partsOf(value: unknown): Parts | undefined {
  if (Array.isArray(value)) return value.map((entry, index) => [index, entry as unknown]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

function keysOf(parts: Parts, named: boolean): (string | number)[] {
  return parts.map(([key, value]) => (named ? (nameOf(value) ?? key) : key));
}

/** Every entry of both lists has a name of its own. */
function hasNames(...lists: readonly Parts[]): boolean {
  return lists.every((parts) => {
    const names = parts.map(([, value]) => nameOf(value));
    return names.every((name) => name !== undefined) && new Set(names).size === names.length;
  });
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, code } = value as { name?: unknown; code?: unknown };
  return typeof name === 'string' ? name : typeof code === 'string' ? code : undefined;
}
