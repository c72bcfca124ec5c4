import type { Problem } from '@bihuan/core';
import type { ProblemPerformed } from '@bihuan/desk';
import { tinglan } from '../../offices.js';
import { person, type Stage } from '../../stages.js';
import type { Finding, ProblemStep } from '../tale.js';
import { everywhere } from './followed.js';

/** Does something with a problem, unless a relapse has overtaken it; what it owes its complaints and orders is delivered before anybody goes on. */
export async function performOnProblem(stage: Stage, problem: string, { login, round, action, payload, texts, evidence }: ProblemStep, id: string): Promise<ProblemPerformed | undefined> {
  const { office } = stage;
  await office.outgoing.flush();
  const there = (await office.problemRoom.glance(everywhere(stage), problem))?.subject as Problem | undefined;
  if (there?.standing.round !== round) return undefined;
  const performed = await office.problems.perform({
    district: tinglan.district, subject: problem, id, action, asking: person(stage, login), payload: payload((of) => person(stage, of).account), texts, evidence,
  });
  await office.outgoing.flush();
  return performed;
}

/** Puts a finding on the ledger. */
export async function enter({ office, people }: Stage, { login, payload, texts, fact }: Finding, id: string): Promise<ProblemPerformed> {
  return office.problems.enter({ district: tinglan.district, id, asking: person({ people }, login), payload, texts, fact });
}
