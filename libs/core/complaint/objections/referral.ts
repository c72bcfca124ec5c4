import { refuse, type Refusal, type Terms } from '../../loop/index.js';
import type { Complaint, ComplaintCommand } from '../standing.js';

/** A referral goes to a body that the procedure lists. */
export function bodyNotListed(_: Complaint, { payload }: ComplaintCommand<'refer'>, { procedure }: Terms): Refusal | undefined {
  return listed('body-not-listed', payload.body, procedure.penalty?.bodies);
}

/** Its outcome is one that the procedure lists. */
export function outcomeNotListed(_: Complaint, { payload }: ComplaintCommand<'concludeReferral'>, { procedure }: Terms): Refusal | undefined {
  return listed('outcome-not-listed', payload.outcome, procedure.penalty?.outcomes);
}

function listed(code: 'body-not-listed' | 'outcome-not-listed', named: string, list: readonly { code: string }[] = []): Refusal | undefined {
  const codes = list.map((one) => one.code);
  return codes.includes(named) ? undefined : refuse(code, { named, allowed: codes.join(', ') });
}
