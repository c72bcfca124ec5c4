import { complaintRules, evolve, openedUnder, type Complaint, type ComplaintEvent } from '@bihuan/core';
import type { ToldNotice } from '@bihuan/store';

/**
 * Notices of a complaint with what it was when each was told: unit, urgency, nuisances and procedure as the line of its
 * history left them that told it. What was done since changes none of them.
 */
export function asTold(notices: readonly ToldNotice[], district: string, history: readonly ComplaintEvent[]): ToldNotice[] {
  const [notice] = notices;
  const [first] = history;
  if (!notice || !first) return [];
  const { subject: id, number } = notice;
  let complaint: Complaint = {
    district, id, number, kind: 'complaint', state: 'discovered', version: 0, procedure: openedUnder(history, notice.procedure), standing: complaintRules.open(first), clocks: {},
  };
  const after = new Map(history.map((event) => [event.seq, (complaint = evolve(complaintRules, complaint, event))]));
  return notices.map((told) => {
    const { procedure, standing } = after.get(Number(told.no.split('.')[0])) ?? complaint;
    const { unit, urgency, nuisances, respondentUnit } = standing;
    return { ...told, procedure, unit, urgency, nuisances, respondentUnit };
  });
}
