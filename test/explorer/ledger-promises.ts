import type { Command } from '@bihuan/core';

import { complaintsIn, countedIn, problemsIn } from './ledger';
import type { Protocol } from './protocol';
import type { World } from './world';

/** What complaints and problems promise each other; undefined while nothing is amiss. */
export function ledgerAmiss(protocol: Protocol, world: World): string | undefined {
  const problems = problemsIn(protocol, world);
  const [first, second] = problems;
  if (first && second) return `one place has two problems, ${first.id} and ${second.id}`;
  const { book } = protocol;
  const waits = (action: string, subject?: string) => world.commands.some(({ errand }) => {
    const asked = book.errand(errand);
    return (asked.command as Command).action === action && (subject === undefined || asked.id.startsWith(`${action}:${subject}:`));
  });
  for (const problem of problems) {
    const told = (complaint: string) => waits('gather', complaint) || waits('lose', complaint);
    const joined = complaintsIn(protocol, world).filter(({ standing }) => standing.problem === problem.id).map(({ id }) => id);
    const unheld = joined.find((id) => !problem.standing.complaints.includes(id) && !told(id));
    if (unheld) return `complaint ${unheld} is joined to the problem, which has not gathered it and will not be told`;
    const unjoined = problem.standing.complaints.find((id) => world.histories[id] !== undefined && !joined.includes(id) && !told(id));
    if (unjoined) return `the problem holds complaint ${unjoined}, which is not joined to it, and will not be told`;
  }
  // Whoever has been asked about and stands alone was the first, or is about to be joined by the problem itself.
  const answered = countedIn(protocol, world).filter(({ id, standing }) => standing.receivedAt !== '' && !waits('consider', id));
  const alone = answered.filter(({ id }) => first === undefined || (!first.standing.founding.includes(id) && asksLedger(protocol, world, id)));
  if (first !== undefined && alone[0]) return `complaint ${alone[0].id} was asked about and stands beside the problem of its place`;
  return first === undefined && alone.filter(({ id }) => asksLedger(protocol, world, id)).length > 1 ? 'the place has two complaints, both asked about, and is not on the ledger' : undefined;
}

/** It once asked whether it belongs on the ledger. */
function asksLedger({ book }: Protocol, { histories }: World, complaint: string): boolean {
  return (histories[complaint] ?? []).some((no) => book.line(no).commands.some((name) => book.errand(name).considers !== undefined));
}
