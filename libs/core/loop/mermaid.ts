import type { KindRules, Loop, Transition } from './transition.js';

/** What a code is called; the words come from outside, so that one diagram serves every language. */
export type Naming = (group: 'state' | 'action' | 'role' | 'flag' | 'clock', code: string) => string;

/** How the reader's language strings words together. */
export interface Wording {
  name: Naming;
  comma: string;
  not: (flag: string) => string;
  columns: readonly string[];
}

/** The states of a kind and the moves between them, as a Mermaid state diagram; moves that stay stand as notes. */
export function diagram<L extends Loop>(kind: KindRules<L>, wording: Wording): string {
  const arrows = new Map<string, string[]>();
  const notes = new Map<string, string[]>();
  const add = (lines: Map<string, string[]>, key: string, line: string) => lines.set(key, [...(lines.get(key) ?? []), line]);
  for (const [action, row] of Object.entries(kind.table)) {
    const said = move(action, row, wording);
    if (row.from.length === 0) add(arrows, `[*] --> ${row.to}`, said);
    for (const from of row.from) {
      if (row.to !== 'same') add(arrows, `${from} --> ${row.to}`, said);
      else if (row.from.length <= 2) add(notes, from, said);
    }
  }
  return [
    'stateDiagram-v2',
    ...kind.states.map((state) => `  state "${wording.name('state', state)}" as ${state}`),
    ...[...arrows].map(([arrow, lines]) => `  ${arrow} : ${lines.join('<br/>')}`),
    ...[...notes].map(([state, lines]) => `  note right of ${state}\n${lines.map((line) => `    ${line}`).join('\n')}\n  end note`),
  ].join('\n');
}

/** Every move of a kind as a Markdown table. */
export function movesTable<L extends Loop>(kind: KindRules<L>, wording: Wording): string {
  const { name, comma, columns } = wording;
  const rows = Object.entries(kind.table).map(([action, row]) => [
    `${name('action', action)} \`${action}\``,
    row.from.length === kind.states.length ? '\\*' : row.from.map((state) => name('state', state)).join(comma) || '–',
    row.to === 'same' ? '=' : name('state', row.to),
    row.by.map((role) => name('role', role)).join(comma),
    conditions(row, wording).join(comma),
    (row.clocks ?? []).map((effect) => clock(effect, wording)).join(comma),
  ]);
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What each sign of the table means, in the order in which it is explained. */
export const signs = { start: '+', stop: '−', pause: '‖', resume: '▶', continue: '▶', move: '↷', hand: '@', rearm: '♪', recount: '∑', amend: '§' } as const;

function move<L extends Loop>(action: string, row: Transition<L>, wording: Wording): string {
  const by = row.by.map((role) => wording.name('role', role)).join('/');
  const when = conditions(row, wording);
  return `${wording.name('action', action)} · ${by}${when.length > 0 ? ` ‹${when.join(wording.comma)}›` : ''}`;
}

function conditions<L extends Loop>({ when = [] }: Transition<L>, { name, not }: Wording): string[] {
  return when.map((condition) => (condition.startsWith('not ') ? not(name('flag', condition.slice('not '.length))) : name('flag', condition)));
}

function clock<L extends Loop>({ op, clock: named, only, which }: NonNullable<Transition<L>['clocks']>[number], { name }: Wording): string {
  const stem = named.replace(/-?\*$/, '');
  const all = named.endsWith('*') && !which ? '\\*' : '';
  return [`${signs[op]}${stem && name('clock', stem)}${all}`, ...(only ? [`(\`${only.name}\`)`] : [])].join(' ');
}
