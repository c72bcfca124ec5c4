import { problemId, repeated, type Complaint, type Problem } from '@bihuan/core';

import type { Errand } from './book';
import { has, type Protocol } from './protocol';
import type { World } from './world';

/** As the ledger of these chapters keeps it: the second complaint at the place. */
const COUNT = 2;
const DAYS = 90;

/** The door in the database by which one place is considered at a time. */
export function isConsidering({ book }: Protocol, { workers }: World): boolean {
  return workers.some((hand) => hand !== null && (hand.at === 'decided' || hand.at === 'sent') && book.errand(hand.errand).answers !== undefined);
}

/** What the desk makes of the question whether a complaint belongs on the ledger, by a look at the place: an errand that answers it, or nothing. */
export function answerOf(protocol: Protocol, world: World, question: Errand): Errand | undefined {
  const { book } = protocol;
  const asked = question.considers ?? '';
  const told = countedIn(protocol, world);
  const complaint = told.find(({ id }) => id === asked);
  if (!complaint) return undefined;
  const [there] = problemsIn(protocol, world);
  const answers = question.name;
  if (there) {
    const id = `join:${there.id}:${question.id}`;
    return book.add({ name: `join ${asked} to ${there.id} for ${answers}`, words: `the joining of complaint ${asked}`, subject: asked, id, answers, command: { id, action: 'join', by: 'system', actor: `problem:${there.id}`, payload: { problem: there.id } } });
  }
  const again = repeated(told.map(({ id, standing }) => ({ id, nuisances: standing.nuisances })), complaint.standing.nuisances, COUNT);
  const [earliest] = again?.founding ?? [];
  if (!again || !earliest) return undefined;
  const subject = has(protocol, 'earliestNames') ? nameAfter(earliest.id) : nameAfter(asked);
  const id = `enter:${subject}`;
  const founding = again.founding.map((one) => one.id);
  const payload = { source: 'repeat', procedure: complaint.procedure, nuisances: again.nuisances, placed: true, founding, rule: { count: COUNT, days: DAYS, metres: 100 } };
  return book.add({ name: `enter ${subject} by ${founding.join()} for ${answers}`, words: 'the problem', subject, id, opens: `problem:${subject}`, answers, command: { id, action: 'enter', by: 'system', actor: `complaint:${asked}`, payload } });
}

/** Problems that stand on the ledger. */
export function problemsIn({ book }: Protocol, { histories }: World): Problem[] {
  return Object.values(histories).flatMap((history) => {
    const row = book.row(history);
    return row?.kind === 'problem' && row.state !== 'struck' ? [row as Problem] : [];
  });
}

/** Complaints that count by themselves, the earliest first: neither joined, nor taken off deliberately, nor ended as another's. */
export function countedIn(protocol: Protocol, world: World): Complaint[] {
  return complaintsIn(protocol, world).filter(({ state, standing }) => !standing.problem && !standing.offLedger && !['merged', 'annulled', 'declined', 'transferred'].includes(state));
}

export function complaintsIn({ book }: Protocol, { histories }: World): Complaint[] {
  return Object.keys(histories).sort().flatMap((subject) => {
    const row = book.row(histories[subject] ?? []);
    return row?.kind === 'complaint' ? [row as Complaint] : [];
  });
}

/** As short as names are here; the core makes an id of it. */
function nameAfter(complaint: string): string {
  return names.get(problemId(idOf(complaint))) ?? '';
}

const idOf = (complaint: string): string => `00000000-0000-4000-8000-00000000000${complaint}`;
const names = new Map(['a', 'b', 'c'].map((complaint) => [problemId(idOf(complaint)), `p-${complaint}`]));
