import { transitions, type ComplaintState } from '@bihuan/core';
import type { Performed, Request } from '@bihuan/desk';

import { standing, type Scene } from './scene';

/** What is known of the office from its own answers: no rule, only the table and what was acknowledged. */
export interface Model {
  /** The last that was heard of each complaint. */
  complaints: Map<string, { version: number; state: ComplaintState }>;
  /** Requests that were done, as they were asked, with the line that they wrote. */
  done: { request: Request; seq: number }[];
  asked: number;
}

/** What an answer says must follow from the table and from what was heard before. */
export function hears(model: Model, request: Request | Pick<Request, 'id' | 'action' | 'asking'>, performed: Performed): void {
  if (performed.outcome === 'refused') return;
  const { complaint, event } = performed;
  const known = model.complaints.get(complaint.id);
  const row = transitions[request.action];
  must(performed.outcome === 'done', `${request.id} was answered as repeated, and nobody had asked it before`);
  must(event.id === request.id && event.action === request.action, `${request.id} was answered with the event ${event.id} (${event.action})`);
  must(event.seq === complaint.version && event.seq > (known?.version ?? 0), `${request.id} wrote line ${event.seq} after line ${known?.version ?? 0}`);
  must(row.from.length === 0 ? event.from === null : row.from.some((state) => state === event.from), `${request.action} is not made from ${event.from}`);
  must(event.to === (row.to === 'same' ? event.from : row.to) && complaint.state === event.to, `${request.action} led to ${event.to}`);
  must(row.by.includes(event.by) && request.asking.roles.includes(event.by), `${request.action} was made in the role ${event.by}`);
  model.complaints.set(complaint.id, { version: complaint.version, state: complaint.state });
  if ('complaint' in request) model.done.push({ request, seq: event.seq });
}

/** Whatever happened meanwhile, what was acknowledged stays: rows only go on from there. */
export async function looksAt(model: Model, scene: Scene): Promise<void> {
  const complaints = await standing(scene, [...model.complaints.keys()]);
  must(complaints.length === model.complaints.size, 'a complaint that was acknowledged is not there');
  for (const { id, version, state } of complaints) {
    const known = model.complaints.get(id);
    must(known !== undefined && version >= known.version, `${id} was at line ${known?.version} and is at line ${version}`);
    must(version > (known?.version ?? 0) || state === known?.state, `${id} became ${state} without a line`);
    model.complaints.set(id, { version, state });
  }
}

export function must(kept: boolean, broken: string): void {
  if (!kept) throw new Error(broken);
}
