import type { Procedure } from './procedure.js';

/** Every place of a procedure whose number could not be checked, as people write it: `clocks.finish.amounts[2]`. */
export function unverifiedIn(procedure: Procedure): string[] {
  return marked(procedure, '');
}

function marked(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => marked(one, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'unverified' in value && value.unverified === true ? [path] : [];
  return [...own, ...Object.entries(value).flatMap(([key, below]) => marked(below, path === '' ? key : `${path}.${key}`))];
}
