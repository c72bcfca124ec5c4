import { lineOf, mayBeAccepted, metresBetween, rank, refuse, type Instant, type LikenessRules, type Refusal, type Reported } from '@bihuan/core';
import { hintCandidates, hintedComplaints, toldOfBatch, type Candidate, type CandidateQuery, type ToldComplaint } from '@bihuan/store';
import type { Pool } from 'pg';
import type { Rulebook } from '../rulebook.js';
import type { Person } from '../sessions.js';
import { mayKnowReporter, sightOf } from '../sight.js';
import { Commonness } from './commonness.js';
import { shippedLikeness } from './shipped-likeness.js';
import { toldBefore, toldIn, toldNow, type Hint, type HintsAsked } from './hint.js';

/** Where the procedure says nothing of how many. */
const USUAL = 10;
/** A procedure counts in months, likeness in days. */
const DAYS_OF_A_MONTH = 30.44;

/** Who asks, as far as it matters what he may see. */
type Asker = Pick<Person, 'district' | 'roles' | 'unit'>;

/** By what complaints are compared, how long ago, and how many are shown at most. */
interface Bounds {
  rules: LikenessRules;
  months?: number;
  most: number;
}

/** A complaint that an import brought, with its hints. */
export interface HintedRow {
  complaint: ToldComplaint;
  hints: Hint[];
}

/** Likely duplicates and repeats of what is being told, or was imported: found by place, address, number or words, ranked by likeness. */
export class Hints {
  private readonly commonness: Commonness;

  constructor(private readonly pool: Pool, private readonly rulebook: Rulebook, private readonly reporterKey: string, private readonly shipped: () => LikenessRules | undefined = shippedLikeness) {
    this.commonness = new Commonness(pool);
  }

  /** Of a complaint that is just being told. Only the petition office may ask, by telephone number only who may know who complains. */
  async told(person: Asker, asked: HintsAsked, now: Instant): Promise<Hint[] | Refusal> {
    if (asked.phone !== undefined && !mayKnowReporter(person)) return refuse('who-handles-may-not-unseal');
    if (sightOf(person) !== 'all') return [];
    const bounds = this.boundsOf(person.district, now);
    if (!bounds) return refuse('likeness-unusable');
    const { phone, point, address, words, nuisances = [] } = asked;
    return this.ranked(person, bounds, toldNow(asked, now), { at: now, phone, point, address, words, nuisances }, now);
  }

  /** Of what an import brought, each row compared with all that was received before it, page by page. */
  async ofBatch(person: Asker, batch: string, now: Instant, page: { after?: string; limit: number }): Promise<HintedRow[] | Refusal> {
    if (sightOf(person) !== 'all') return [];
    const bounds = this.boundsOf(person.district, now);
    if (!bounds) return refuse('likeness-unusable');
    const complaints = await toldOfBatch(this.pool, { district: person.district, batch, unseen: this.unseenBy(person), ...page });
    const byReporter = mayKnowReporter(person);
    const rows: HintedRow[] = [];
    for (const complaint of complaints) {
      const told = toldIn(complaint, byReporter);
      const { at, point, address, words, nuisances } = told;
      rows.push({ complaint, hints: await this.ranked(person, bounds, told, { at, subject: complaint.subject, byReporter, point, address, words, nuisances }, now) });
    }
    return rows;
  }

  private async ranked(person: Asker, { rules, months, most }: Bounds, now: Reported, query: Omit<CandidateQuery, 'district'>, at: Instant): Promise<Hint[]> {
    const { district } = person;
    const candidates = await hintCandidates(this.pool, this.reporterKey, { ...query, district, months, metres: now.inexact ? rules.near.inexact : rules.near.metres });
    const likely = likeliest(now, candidates, rules, most);
    if (likely.length === 0) return [];
    const [shown, rarity] = await Promise.all([
      hintedComplaints(this.pool, { district, subjects: likely.map(({ subject }) => subject), now: at, unseen: this.unseenBy(person) }),
      this.commonness.of(district),
    ]);
    const hinted = new Map(shown.map((row) => [row.subject, row]));
    const seen = likely.filter(({ subject }) => hinted.has(subject));
    const ranked = rank(now, seen.map((candidate) => toldBefore(candidate, hinted.get(candidate.subject))), rules, rarity);
    const alike = new Map(ranked.map(({ earlier: told, likeness }, place) => [told.id, { ...likeness, place }]));
    return seen.flatMap((candidate): Hint[] => {
      const row = hinted.get(candidate.subject);
      const like = alike.get(candidate.subject);
      if (!row || (!like && !candidate.own)) return [];
      const { words: _, activity: __, ...standing } = row;
      const { kind = null, score = 0, because = [{ code: 'same-reporter' as const }] } = like ?? {};
      const metres = metresApart(now, candidate);
      return [{ ...standing, address: candidate.address, kind, score, metres, because, own: candidate.own, sure: like !== undefined && mayBeAccepted(like, rules) }];
    }).sort((a, b) => b.score - a.score || (alike.get(a.subject)?.place ?? most) - (alike.get(b.subject)?.place ?? most));
  }

  /** How far and how long ago the procedure in force says, where it says so. */
  private boundsOf(district: string, at: Instant): Bounds | undefined {
    const rules = this.shipped();
    if (!rules) return undefined;
    const inForce = this.rulebook.procedureFor(district, at);
    const earlier = inForce === undefined ? undefined : this.rulebook.procedure(inForce).earlier;
    if (!earlier) return { rules, most: USUAL };
    const { metres, months, most } = earlier;
    return { rules: { ...rules, near: { ...rules.near, metres }, repeat: { days: Math.round(months * DAYS_OF_A_MONTH) } }, months, most };
  }

  private unseenBy({ district, unit }: Asker): readonly string[] {
    return lineOf(this.rulebook.directory(district), unit);
  }
}

function metresApart({ point }: Reported, { lat, lon }: Candidate): number | null {
  return !point || lat === null || lon === null ? null : Math.round(metresBetween(point, { lat, lon }));
}

/** More than all marks of a text can weigh. */
const FIRST = 100;

/** Those that are worth reading: whose place and time leave it open, as if they all said the same, likeliest first; where nobody knows the place, by how much their words share. The same person's are always among them. */
function likeliest(now: Reported, candidates: readonly Candidate[], rules: LikenessRules, most: number): Candidate[] {
  const open = rank({ ...now, words: 'x' }, candidates.map((candidate) => toldBefore(candidate, { words: 'x' })), { ...rules, words: { ...rules.words, same: 1, evidence: 0 } });
  const scores = new Map(open.map(({ earlier, likeness }) => [earlier.id, likeness.score]));
  const worth = ({ subject, own, shared }: Candidate) => (own ? FIRST : 0) + shared + (scores.get(subject) ?? 0);
  return candidates.filter(({ subject, own }) => own || scores.has(subject)).sort((a, b) => worth(b) - worth(a)).slice(0, most);
}
