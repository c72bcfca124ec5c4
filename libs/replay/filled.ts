import { complaintRules, holds, type Complaint, type Instant } from '@bihuan/core';
import type { Step } from './mapping.js';
import type { StoryCommand } from './stories.js';

/** What the places held open in a step are filled from. */
export interface Filling {
  command: StoryCommand;
  /** The instant at which it is played. */
  at: Instant;
  complaint: Complaint;
  /** The complaint that this one is called a duplicate of. */
  original?: Complaint;
}

/** Whether a step is to be done with the complaint as it stands. */
export function applies({ if: condition }: Step, complaint: Complaint): boolean {
  return condition === undefined || holds(complaintRules, complaint, condition);
}

/** A value of the mapping with its places filled, however deep they stand. */
export function filled<T>(value: T, filling: Filling): T {
  if (typeof value === 'string') return value.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(places, name) ? places[name]?.(filling) : undefined) ?? place) as T;
  if (Array.isArray(value)) return value.map((member: unknown) => filled(member, filling)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member as unknown, filling)])) as T;
}

/** The places that a mapping may hold open. */
export const places: Readonly<Record<string, (filling: Filling) => string | undefined>> = {
  at: ({ at }) => at,
  id: ({ command }) => command.id,
  finishDue: ({ complaint }) => complaint.clocks['finish']?.dueAt,
  original: ({ original }) => original?.id,
  originalNumber: ({ original }) => original?.number,
};
