import type { Happens } from './effects.js';
import type { ComplaintEvent, ComplaintStanding } from './standing.js';

/** Whether a referral for a penalty (移送处罚) still waits for its outcome. */
export function isReferred({ referrals }: ComplaintStanding): boolean {
  return (referrals ?? []).some(({ outcome }) => outcome === undefined);
}

export function referred({ referrals }: ComplaintStanding, { payload, at }: ComplaintEvent<'refer'>): Partial<ComplaintStanding> {
  return { referrals: [...(referrals ?? []), { body: payload.body, at }] };
}

export function referralConcluded({ referrals }: ComplaintStanding, { payload }: ComplaintEvent<'concludeReferral'>): Partial<ComplaintStanding> {
  return { referrals: (referrals ?? []).map((one) => (one.outcome === undefined ? { ...one, outcome: payload.outcome } : one)) };
}

export const ifReferred = ({ after }: Happens): boolean => isReferred(after.standing);
