import { act, type Act, type Seen } from './act';
import { assigns } from './clerk';
import { happens } from './dice';

/** What a coordinator does: rules on extensions, and designates where it was returned too often. */
export function coordinatorActs(seen: Seen): Act | undefined {
  const { complaint: { number, state, standing, clocks }, clock } = seen;
  if (state === 'discovered') return assigns(seen);
  if (clock !== 'extensionRuling' || standing.askedUntil === null) return undefined;
  if (happens(20, number, 'is silent')) return undefined;
  const early = (clocks['finish']?.dueAt ?? '') < standing.askedUntil;
  return early && happens(75, number, 'grants') ? act('grantExtension', { until: standing.askedUntil }) : act('refuseExtension', {}, { texts: { reason: '理由不充分' } });
}

/** What a supervisor does: assigns what failed too often. */
export function supervisorActs(seen: Seen): Act | undefined {
  return seen.complaint.state === 'discovered' ? assigns(seen) : undefined;
}
