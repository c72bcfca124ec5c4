import { ofOneEvent } from './events.js';
import { nuisanceAlike } from './nuisance-alike.js';
import { placeAlike } from './place-alike.js';
import type { Rarity } from './rarity.js';
import type { LikenessRules } from './rules.js';
import { weighedText } from './text-of.js';
import { timeAlike } from './time-alike.js';
import type { Likeness, Reason, Reported } from './reported.js';
import { wordsAlike } from './words-alike.js';

/** How a report is like an earlier one; undefined: nothing alike enough to be shown. */
export function likeness(now: Reported, earlier: Reported, rules: LikenessRules, rarity?: Rarity): Likeness | undefined {
  const time = timeAlike(now, earlier, rules);
  const nuisance = nuisanceAlike(now, earlier);
  if (!time || nuisance.how === 'apart') return undefined;
  const place = placeAlike(now, earlier, rules);
  if (place.alike === 0) return undefined;
  const known = place.alike !== undefined;
  const words = wordsAlike(weighedText(now, rules, known, rarity), weighedText(earlier, rules, known, rarity), rules);
  const saysTheSame = (words ?? 0) * 100 >= rules.words.enough;
  // The kind may have been guessed from the words; only where these are the same are two kinds one matter.
  if (nuisance.how === 'other' && !saysTheSame) return undefined;
  const { weights } = rules;
  const base = known
    ? mean([[weights.place, place.alike], [weights.nuisance, nuisance.alike], [weights.time, time.alike], [weights.words, words]])
    : mean([[weights.nuisance, nuisance.alike], [weights.time, time.alike], [weights.place + weights.words, words ?? 0]]);
  // Another door is another place, however near, unless it says the same.
  const elsewhere = place.door === 'another' && !saysTheSame;
  const { score: reached, because } = raised(base, now, earlier, rules);
  const score = elsewhere ? Math.min(reached, (rules.accept - 1) / 100) : reached;
  if (score * 100 < rules.show) return undefined;
  const said: Reason[] = words !== undefined && saysTheSame ? [{ code: 'same-words', percent: Math.round(words * 100) }] : [];
  return {
    kind: elsewhere ? 'repeat' : time.kind,
    score: Math.round(score * 1000) / 1000,
    ...(place.metres === undefined ? {} : { metres: place.metres }),
    because: known ? [...place.because, ...nuisance.because, ...time.because, ...said, ...because] : [...said, ...place.because, ...nuisance.because, ...time.because, ...because],
  };
}

/** An earlier report with how a new one is like it. */
export interface Ranked {
  earlier: Reported;
  likeness: Likeness;
}

/** The earlier reports that a new one is like, likeliest first; of equals the newer first. What was told within minutes of a report of this event, but of the event before it, is a repeat. */
export function rank(now: Reported, earlier: readonly Reported[], rules: LikenessRules, rarity?: Rarity): Ranked[] {
  const found = earlier.flatMap((one) => {
    const like = one.id === now.id ? undefined : likeness(now, one, rules, rarity);
    return like ? [{ earlier: one, likeness: like }] : [];
  });
  const timed = found.flatMap(({ earlier: one }) => (one.dayOnly || now.dayOnly || one.at > now.at ? [] : [one]));
  const event = ofOneEvent(now, timed, rules.event.minutes);
  const isOver = ({ earlier: one, likeness: { kind } }: Ranked) => kind === 'duplicate' && timed.includes(one) && !event.has(one);
  return found.map((one): Ranked => (isOver(one) ? { ...one, likeness: { ...one.likeness, kind: 'repeat' } } : one)).sort(likeliestFirst);
}

function likeliestFirst(a: Ranked, b: Ranked): number {
  const byTime = a.earlier.at < b.earlier.at ? 1 : a.earlier.at > b.earlier.at ? -1 : 0;
  return b.likeness.score - a.likeness.score || byTime || (a.earlier.id < b.earlier.id ? 1 : -1);
}

/** Whether the first of the hints may be accepted without reading the others. */
export function mayBeAccepted({ score }: Likeness, { accept }: LikenessRules): boolean {
  return score * 100 >= accept;
}

/** The mean of what is known, each by its weight. */
function mean(parts: readonly (readonly [weight: number, alike: number | undefined])[]): number {
  let [sum, all] = [0, 0];
  for (const [weight, alike] of parts) {
    if (alike === undefined) continue;
    sum += weight * alike;
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}

/** The same person or firm makes it likelier; another one proves nothing. */
function raised(base: number, now: Reported, earlier: Reported, { raise }: LikenessRules): { score: number; because: Reason[] } {
  const because: Reason[] = [];
  let score = base;
  if (now.respondent !== undefined && now.respondent === earlier.respondent) {
    because.push({ code: 'same-respondent' });
    score += ((1 - score) * raise.respondent) / 100;
  }
  if (now.reporter !== undefined && now.reporter === earlier.reporter) {
    because.push({ code: 'same-reporter' });
    score += ((1 - score) * raise.reporter) / 100;
  }
  return { score, because };
}
