import type { Problem } from '@bihuan/core';
import type { Person } from '@bihuan/desk';
import type { Timeline } from '@bihuan/store';
import { tinglan } from '../../offices.js';
import { person, type Stage } from '../../stages.js';

/** What a complaint that has come in meant for the ledger. */
export interface Followed {
  problem: string;
  /** It was the one that put its place on the ledger. */
  entered: boolean;
  /** The round that it made necessary. */
  round?: number;
  /** The order that its grade brought: the how manieth. */
  order?: number;
}

/** Who sees the whole ledger. */
export function everywhere({ people }: Pick<Stage, 'people'>): Person {
  return { district: tinglan.district, account: person({ people }, 'supervisor').account, name: '', roles: ['supervisor'], unit: null };
}

/** Read from the history of its problem, so that it is the same when the demo is told again. */
export async function followedBy(stage: Stage, complaint: string): Promise<Followed | undefined> {
  const { office } = stage;
  const eyes = everywhere(stage);
  const joined = (await office.room.read(eyes, complaint))?.subject.standing as { problem?: string | null } | undefined;
  if (!joined?.problem) return undefined;
  const timeline = await office.problemRoom.glance(eyes, joined.problem);
  return timeline ? whatItMeant(timeline, complaint) : undefined;
}

function whatItMeant({ subject, history }: Timeline, complaint: string): Followed {
  const events = history.map(({ event }) => event).sort((one, other) => one.seq - other.seq);
  const its = events.find(({ action, actor, seq }) => seq > 1 && action === 'gather' && actor === `complaint:${complaint}`);
  const before = events.filter(({ seq }) => its !== undefined && seq <= its.seq);
  const orders = before.filter(({ settled }) => settled['superviseReason'] === 'grade').length;
  return {
    problem: (subject as Problem).id, entered: events[0]?.actor === `complaint:${complaint}`,
    ...(its?.settled['breaks'] === 'relapse' ? { round: before.filter(({ settled }) => settled['breaks'] === 'relapse').length + 1 } : {}),
    ...(its?.settled['superviseReason'] === 'grade' ? { order: orders } : {}),
  };
}
