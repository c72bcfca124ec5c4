import { transitions, complaintRules, type ComplaintRules } from '@bihuan/core';

import { beginning, type Changed, type ChapterName } from './chapters';
import { visit, type Visit } from './visitor';

/** The protocol with something taken out, and the chapter in which it shows. */
export interface Mutant extends Changed {
  chapter: ChapterName;
}

/** An assignment that forgets to stop the clock of the assignment. */
const outliving: ComplaintRules = {
  ...complaintRules,
  table: { ...transitions, assign: { ...transitions.assign, clocks: transitions.assign.clocks?.filter(({ op, clock }) => op !== 'stop' || clock !== 'triage') } } as ComplaintRules['table'],
};

/** An assignment that stops the legal clock instead of handing it to the unit. */
const unheld: ComplaintRules = {
  ...complaintRules,
  table: { ...transitions, assign: { ...transitions.assign, clocks: transitions.assign.clocks?.map((effect) => (effect.op === 'hand' ? { ...effect, op: 'stop' as const } : effect)) } } as ComplaintRules['table'],
};

/** A joining that its problem is not told of. */
const untold: ComplaintRules = { ...complaintRules, table: { ...transitions, join: { ...transitions.join, dispatch: undefined } } as ComplaintRules['table'] };

/** Each must be caught. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'a rung is rung without another look at its clock': { chapter: 'deadline', blind: true },
  'notices are written with a second transaction': { chapter: 'lateness', missing: ['oneStatement'] },
  'the sweep sets the alarm again under the same id': { chapter: 'deadline', missing: ['freshJobs'], calm: true },
  'there is no sweep': { chapter: 'deadline', missing: ['sweep'], calm: true },
  'a delivery is marked as sent before it is sent': { chapter: 'receiver', missing: ['arrivedFirst'] },
  'the receiver tells no repetition': { chapter: 'receiver', missing: ['receiverKey'] },
  'a clock outlives its state': { chapter: 'deadline', rules: outliving },
  'the legal clock stops when the complaint is assigned': { chapter: 'deadline', rules: unheld },
  'a request that is repeated has a new id': { chapter: 'lateness', missing: ['commandId'] },
  'the outbox is read by a watermark': { chapter: 'lateness', missing: ['contents'], calm: true },
  'no version and no number of a line guards a history': { chapter: 'deadline', missing: ['versionGuard', 'lineKey'] },
  'a command leaves the outbox before it is performed': { chapter: 'transfer', missing: ['performedFirst'] },
  'an opening has no key': { chapter: 'opening', missing: ['openingKey'] },
  'a notice is told, and taken out of the outbox afterwards': { chapter: 'lateness', missing: ['drainAtOnce'] },
  'a later notice of a complaint may overtake an earlier one': { chapter: 'receiver', missing: ['oneByOne'] },
  'a complaint is joined, and its problem is not told': { chapter: 'joining', rules: untold },
  'a problem bears the name of whoever was asked about, and two are asked about at once': { chapter: 'joining', missing: ['oneAtATime', 'earliestNames'], calm: true },
  'a later command may overtake an earlier one to the same problem': { chapter: 'joining', missing: ['inOrder'] },
  'whatever is refused counts as done': { chapter: 'transfer', missing: ['parks'], calm: true },
  'what only asks in case it still may is given up at the first clash': { chapter: 'watch', missing: ['againAtClash'], calm: true },
};

/** Visits the states of a mutant until a promise is broken. */
export function hunt({ chapter, ...changed }: Mutant): Visit {
  const { protocol, first } = beginning(chapter, changed);
  return visit(protocol, first);
}

/** The story as a person reads it: what was taken out, what happened, what is broken. */
export function told(name: string, { broken }: Visit): string {
  if (!broken) return `## ${name}\n\nNothing breaks.\n`;
  const lines = broken.story.map((words, place) => `${place + 1}. ${words}`);
  return `## ${name}\n\n${lines.join('\n')}\n\n→ ${broken.promise}\n`;
}
