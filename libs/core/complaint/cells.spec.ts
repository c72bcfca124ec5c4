import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayAsk } from '../loop/index.js';
import { roles, type Role } from '../words/roles.js';
import { complaintRules } from './complaint-rules.js';
import type { ComplaintAction } from './payloads.js';
import { complaintStates, type ComplaintState } from './standing.js';
import { assigned } from './testing/index.js';
import { transitions } from './transitions.js';

const letters: Partial<Record<Role, string>> = {
  clerk: 'K', coordinator: 'C', handler: 'H', verifier: 'V', supervisor: 'S', leader: 'L', complainant: 'P', clock: 'T', system: 'Y',
};
// Rectified has the first three letters already.
const short = (state: string) => (state === 'recorded' ? 'old' : state.slice(0, 3));
const columns = ['new', ...complaintStates.map(short)];
const actions = Object.keys(transitions) as ComplaintAction[];

/** One line an action: `action new dis ass … to when`. */
type Line = Record<string, string>;

function lineOf(cells: readonly string[], to: string, when: readonly string[]): Line {
  const line = Object.fromEntries(columns.map((column, index) => [column, sorted(cells[index] ?? '')]));
  return { ...line, to, when: [...when].sort().join(' ') };
}

function sorted(cell: string): string {
  return cell === '·' ? '' : [...cell].sort().join('');
}

function written(): Map<string, Line> {
  const rows = readFileSync(join(process.cwd(), 'test', 'cells', 'complaint.cells.txt'), 'utf8')
    .split('\n')
    .filter((row) => row.trim() && !row.startsWith('#'))
    .map((row) => row.trim().split(/\s+/));
  const end = 1 + columns.length;
  return new Map(rows.map((row) => [row[0] ?? '', lineOf(row.slice(1, end), row[end] ?? '', row.slice(end + 1))]));
}

function real(action: ComplaintAction): Line {
  const { from, to, by, when = [] } = transitions[action];
  const asked = by.map((role) => letters[role] ?? `?${role}`).join('');
  const cells = [from.length === 0 ? asked : '', ...complaintStates.map((state) => (from.some((one) => one === state) ? asked : ''))];
  return lineOf(cells, to === 'same' ? '=' : short(to), when.map((condition) => condition.replace(/^not /, '-')));
}

function differences(action: string, page: Line | undefined, code: Line | undefined): string[] {
  if (!page) return [`${action}: is not on the page`];
  if (!code) return [`${action}: is not in the table`];
  return Object.keys(page).flatMap((column) =>
    page[column] === code[column] ? [] : [`${action} / ${column}: the page says "${page[column]}", the table "${code[column]}"`],
  );
}

describe('Who may ask what, in which state', () => {
  const page = written();

  it.each([...new Set([...page.keys(), ...actions])])('%s is as the page says', (action) => {
    const code = actions.find((known) => known === action);
    expect(differences(action, page.get(action), code && real(code))).toEqual([]);
  });

  it('and whoever is not on the page is refused for his role or for the state, and nobody else is', () => {
    const [{ complaint, terms }, apart] = [assigned(), ['not-from-this-state', 'not-your-role']];
    const asked = (action: string, state: ComplaintState, by: Role) => {
      const refused = mayAsk(complaintRules, { ...complaint, state }, action, { by, actor: 'x', actorUnit: 'environment' }, terms)?.refused;
      return refused === undefined || !apart.includes(refused);
    };
    const wrong = [...page].filter(([, line]) => !line['new']).flatMap(([action, line]) =>
      complaintStates.flatMap((state) =>
        roles.filter((by) => asked(action, state, by) !== (line[short(state)] ?? '').includes(letters[by] ?? '?')).map((by) => `${action} ${state} ${by}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('every role has a letter, but the auditor and the administrator, who change nothing', () => {
    expect(roles.filter((role) => !letters[role])).toEqual(['auditor', 'administrator']);
    expect(new Set(columns).size).toBe(columns.length);
  });
});
