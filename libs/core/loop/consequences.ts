import type { Clock } from './subject.js';
import { applyEffect, rung } from './clockwork.js';
import { rungOf } from './ladder.js';
import type { Happening, KindRules, Loop } from './transition.js';
import type { Dispatch, Notice } from './turn.js';

/** What do we now owe, and to whom? All clocks as the event leaves them, the changed ones, notices, and commands to other subjects. */
export function consequences<L extends Loop>(
  kind: KindRules<L>,
  happening: Happening<L>,
): { clocks: Readonly<Record<string, Clock>>; changed: readonly Clock[]; notices: readonly Notice[]; dispatches: readonly Dispatch[] } {
  const { event, before } = happening;
  const old = before?.clocks ?? {};
  const clocks: Record<string, Clock> = { ...old };
  const rang = event.rang && clocks[event.rang.clock];
  if (rang) clocks[rang.name] = rung(kind, rang, happening);
  const row = kind.table[event.action];
  for (const effect of row?.clocks ?? []) applyEffect(kind, effect, happening, clocks);
  return {
    clocks,
    changed: Object.values(clocks).filter((clock) => clock !== old[clock.name]),
    notices: notices(kind, happening, rang || undefined),
    dispatches: row?.dispatch?.(happening) ?? [],
  };
}

/** Who is told: first what the table says, then what the rung says; nobody is told the same twice. */
function notices<L extends Loop>(
  kind: KindRules<L>,
  happening: Happening<L>,
  rang: Clock | undefined,
): Notice[] {
  const { event, before, after, terms } = happening;
  const told = new Map<string, { to: string; about: string; facts: Notice['facts'] }>();
  const tell = (to: string | undefined, about: string, facts: Notice['facts'] = {}) => {
    if (to) told.set(`${to} ${about}`, { to, about, facts });
  };
  for (const { to, about, only, former, whom, facts } of kind.table[event.action]?.tells ?? []) {
    if (only && !only(happening)) continue;
    const those = whom?.(happening) ?? [kind.holder(to, former && before ? before.standing : after.standing)];
    those.forEach((holder) => tell(holder, about, facts?.(happening)));
  }
  const step = rang && event.rang && rungOf(kind.rule(terms, rang.name)?.rungs ?? [], event.rang.rung);
  for (const party of step?.tell ?? []) {
    const to = party === 'holder' ? rang?.holder : kind.holder(party, after.standing);
    tell(to, 'rung', { clock: rang?.name ?? '', rung: step?.name ?? '', due: rang?.dueAt ?? '' });
  }
  return [...told.values()].map((notice, index) => ({ ...notice, no: `${event.seq}.${index + 1}` }));
}
