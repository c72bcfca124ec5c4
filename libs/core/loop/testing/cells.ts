import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../words/roles.js';
import type { KindRules, Loop } from '../transition.js';

/** By which letter a page of cells writes a role; auditor and administrator change nothing. */
export const letters: Partial<Record<Role, string>> = {
  clerk: 'K', coordinator: 'C', handler: 'H', verifier: 'V', supervisor: 'S', leader: 'L', complainant: 'P', clock: 'T', system: 'Y',
};

/** One line an action: `action new dis ass … to when`. */
export type CellLine = Record<string, string>;

/** How a state heads its column: its first three letters. Rectified has those of recorded already. */
export function short(state: string): string {
  return state === 'recorded' ? 'old' : state.slice(0, 3);
}

/** The page that a person wrote by hand, `test/cells/<kind>.cells.txt`. */
export function pageOf<L extends Loop>({ kind, states }: KindRules<L>): Map<string, CellLine> {
  const rows = readFileSync(join(process.cwd(), 'test', 'cells', `${kind}.cells.txt`), 'utf8')
    .split('\n')
    .filter((row) => row.trim() && !row.startsWith('#'))
    .map((row) => row.trim().split(/\s+/));
  const end = 2 + states.length;
  return new Map(rows.map((row) => [row[0] ?? '', lineOf(states, row.slice(1, end), row[end] ?? '', row.slice(end + 1))]));
}

/** What the page says of an action and the table says otherwise; empty when they agree. */
export function differences<L extends Loop>(rules: KindRules<L>, action: string, page: CellLine | undefined): string[] {
  const row = Object.hasOwn(rules.table, action) ? rules.table[action] : undefined;
  if (!page) return [`${action}: is not on the page`];
  if (!row) return [`${action}: is not in the table`];
  const asked = row.by.map((role) => letters[role] ?? `?${role}`).join('');
  const cells = [row.from.length === 0 ? asked : '', ...rules.states.map((state) => (row.from.some((one) => one === state) ? asked : ''))];
  const code = lineOf(rules.states, cells, row.to === 'same' ? '=' : short(row.to), (row.when ?? []).map((condition) => condition.replace(/^not /, '-')));
  return Object.keys(page).flatMap((column) => (page[column] === code[column] ? [] : [`${action} / ${column}: the page says "${page[column]}", the table "${code[column]}"`]));
}

function lineOf(states: readonly string[], cells: readonly string[], to: string, when: readonly string[]): CellLine {
  const line = Object.fromEntries(['new', ...states.map(short)].map((column, index) => [column, sorted(cells[index] ?? '')]));
  return { ...line, to, when: [...when].sort().join(' ') };
}

function sorted(cell: string): string {
  return cell === '·' ? '' : [...cell].sort().join('');
}
