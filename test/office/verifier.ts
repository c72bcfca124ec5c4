import { localTime, notTriedEnough, type MissReason, type Satisfaction } from '@bihuan/core';

import { act, type Act, type Seen } from './act';
import { happens, oneOf, throwFor } from './dice';

const texts = { account: '回访情况', reason: '仍未解决' };

/** What a verifier does: revisits when it suits, misses people, finds it solved or not. */
export function verifierActs(seen: Seen): Act | undefined {
  const { complaint: { number, state, standing, clocks }, clock, now, made } = seen;
  const { round, step } = standing;
  if (state === 'revisited') {
    const due = clocks['series'];
    const open = clock === 'series' && due?.state === 'running' && (due.nextRung > 0 || (due.nextAt !== null && now >= due.nextAt));
    if (!open) return undefined;
    return happens(5, number, 'fails in the series', round, step) ? fails(seen) : holds(seen);
  }
  if (state !== 'rectified') return undefined;
  if (!made.sendBack && happens(5, number, 'send back')) return act('sendBack', { missing: ['photo-after'] }, { as: 'clerk', texts: { missing: '缺整改后照片' } });
  if (happens(6, number, 'unreachable', round)) return triesInVain(seen);
  if (happens(10, number, 'visits late', round) && now <= (clocks['revisit']?.dueAt ?? now)) return undefined;
  const tried = made.miss ?? 0;
  if (happens(20, number, 'miss', round, tried) && tried < 4) return misses(seen);
  return happens([12, 25, 40][round - 1] ?? 40, number, 'fails', round) ? fails(seen) : holds(seen);
}

/** Tried again at another hour of another day; enough tries end it without anybody reached. */
function triesInVain(seen: Seen): Act | undefined {
  const { complaint, procedure, now, calendar } = seen;
  const enough = notTriedEnough(complaint, { by: 'supervisor', actor: '' }, { procedure, now, calendar, directory: { units: {} } }) === undefined;
  if (enough) return act('concludeUnreachable', {}, { as: 'supervisor', texts: { reason: '多次联系不上' } });
  const eveningMissing = !complaint.standing.tries.some((made) => made.endsWith('/evening'));
  if (complaint.standing.tries.length > 0 && eveningMissing && !seen.evening) return undefined;
  return act('miss', { reason: 'no-contact', way: 'phone' }, { texts: { account: `${localTime(calendar.zone, now)} 无人接听` } });
}

function misses({ complaint: { number, standing }, made }: Seen): Act {
  const reason = oneOf<MissReason>(['no-contact', 'no-access', 'wrong-hour', 'too-late', 'unwitnessed', 'hung-up'], number, 'why missed', standing.round, made.miss ?? 0);
  return act('miss', { reason, way: reason === 'no-contact' || reason === 'hung-up' ? 'phone' : 'on-site' }, { texts });
}

function holds({ complaint: { number, standing }, clock }: Seen): Act {
  const lot = throwFor(number, 'satisfaction', standing.round, standing.step, clock) * 100;
  const satisfaction: Satisfaction = lot < 65 ? 'satisfied' : lot < 85 ? 'mostly-satisfied' : lot < 95 ? 'dissatisfied' : 'not-asked';
  const byLink = satisfaction !== 'not-asked' && happens(10, number, 'answers by link', standing.round);
  return act('hold', { way: byLink ? 'link' : oneOf(['phone', 'on-site'] as const, number, 'way'), satisfaction }, { as: byLink ? 'complainant' : undefined, texts });
}

function fails({ complaint: { number, standing } }: Seen): Act {
  const dissatisfied = happens(70, number, 'dissatisfied', standing.round);
  return act('fail', { way: 'on-site', satisfaction: dissatisfied ? 'dissatisfied' : 'not-asked' }, { texts });
}
