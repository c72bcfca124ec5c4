import { complaintRules, type Complaint } from '@bihuan/core';
import type { OrderPerformed, Performed, Request } from '@bihuan/desk';

/** One thing that went otherwise than it should. */
export interface Surprise {
  number: string;
  what: string;
}

/** What the people of the office did, and what they were refused. */
export class Tally {
  readonly acts: Record<string, number> = {};
  readonly refusals: Record<string, number> = {};
  /** Refusals of what somebody did in good faith. */
  readonly surprises: Surprise[] = [];
  private readonly first = new Map<string, { number: string; complaint: string }>();
  private merged: { district: string; number: string; complaint: string }[] = [];

  heard(district: string, { action }: Request, performed: Performed, foolish = false): void {
    const number = performed.complaint?.number ?? '';
    if (performed.outcome === 'refused') {
      const { refused } = performed.refusal;
      count(this.refusals, refused);
      // A colleague was quicker; a person looks again tomorrow.
      if (!foolish && refused !== 'stale-version') this.surprises.push({ number, what: `${action} was refused: ${refused} ${JSON.stringify(performed.refusal.params ?? {})}` });
      return;
    }
    if (foolish) this.surprises.push({ number, what: `${action} by somebody who may not was granted` });
    count(this.acts, action);
    this.forgetEnded(performed.complaint);
    if (action === 'merge') this.merged.push({ district, number, complaint: performed.complaint.id });
  }

  /** What became of a move of a supervision order. */
  heardOfOrder(number: string, action: string, performed: OrderPerformed, foolish: boolean): void {
    if (performed.outcome === 'refused') {
      const { refused } = performed.refusal;
      count(this.refusals, refused);
      if (!foolish && refused !== 'stale-version') this.surprises.push({ number, what: `${action} of the order was refused: ${refused}` });
      return;
    }
    if (foolish) this.surprises.push({ number, what: `${action} of the order by somebody who may not was granted` });
    count(this.acts, `order ${action}`);
  }

  againOfOrder(number: string, action: string, { outcome }: OrderPerformed): void {
    count(this.acts, 'sent twice');
    if (outcome !== 'already') this.surprises.push({ number, what: `${action} of the order sent twice is ${outcome}` });
  }

  again(performed: Performed, { action }: Request): void {
    count(this.acts, 'sent twice');
    if (performed.outcome !== 'already') this.surprises.push({ number: performed.complaint?.number ?? '', what: `${action} sent twice is ${performed.outcome}` });
  }

  unseen(number: string, who: string): void {
    this.surprises.push({ number, what: `${who} has it on his list and may not see it` });
  }

  /** Remembers one open complaint of each district and kind of nuisance, into which another can be merged. */
  met(district: string, { number, id, state, standing }: Complaint): void {
    const key = `${district} ${standing.nuisances[0]}`;
    if (state === 'assigned' && !this.first.has(key)) this.first.set(key, { number, complaint: id });
  }

  /** Nothing is merged into what has ended. */
  private forgetEnded({ id, state }: Complaint): void {
    if (!complaintRules.ends.includes(state)) return;
    for (const [key, { complaint }] of this.first) if (complaint === id) this.first.delete(key);
  }

  earlier(district: string, number: string): string | undefined {
    return [...this.first].find(([key, one]) => key.startsWith(`${district} `) && one.number < number)?.[1].complaint;
  }

  /** Those merged since the last time. */
  mergedIn(district: string): { number: string; complaint: string }[] {
    const those = this.merged.filter((one) => one.district === district);
    this.merged = this.merged.filter((one) => one.district !== district);
    return those;
  }
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
