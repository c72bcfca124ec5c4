import { toMillis } from '../calendar/instant.js';
import { addressKey, METRES_A_DEGREE } from './place-alike.js';
import type { Rarity } from './rarity.js';
import type { Reported } from './reported.js';
import type { LikenessRules } from './rules.js';
import { isPlaceless, weighedText } from './text-of.js';

/** So many reports are compared by their words alone, those with the rarest first: more would cost their square. */
const MOST_BY_WORDS = 1000;
const DAY = 86_400_000;
const around = [-1, 0, 1];

interface Gathered {
  report: Reported;
  at: number;
}

/** Reports gathered in time order, so that each is compared only with those that can be like it. */
export class Neighbours {
  private readonly lists = new Map<string, Gathered[]>();

  constructor(
    private readonly rules: LikenessRules,
    private readonly rarity: Rarity,
  ) {}

  /** Those gathered so far at its address, near its point or, where its place is not known, with rare words in common. */
  near(report: Reported): Reported[] {
    const found = new Set<Reported>();
    const since = toMillis(report.at) - (this.rules.repeat.days + 1) * DAY;
    const cells = this.cellsOf(report, around);
    if (!isPlaceless(report)) {
      for (const key of [...addressOf(report), ...cells]) for (const one of this.latest(key, since)) found.add(one);
      return [...found];
    }
    for (const gram of this.rarestOf(report)) {
      for (const cell of cells) {
        for (const one of this.latest(`${gram} ${cell}`, since)) {
          found.add(one);
          if (found.size >= MOST_BY_WORDS) return [...found];
        }
      }
    }
    return [...found];
  }

  /** Gathers one more, told no earlier than the others. */
  add(report: Reported): void {
    const gathered: Gathered = { report, at: toMillis(report.at) };
    const cells = this.cellsOf(report, [0]);
    const keys = isPlaceless(report) ? this.rarestOf(report).flatMap((gram) => cells.map((cell) => `${gram} ${cell}`)) : [...addressOf(report), ...cells];
    for (const key of keys) {
      const list = this.lists.get(key);
      if (list) list.push(gathered);
      else this.lists.set(key, [gathered]);
    }
  }

  /** Its cell and those beside it; one that is nowhere where there is no point. */
  private cellsOf(report: Reported, steps: readonly number[]): string[] {
    const { point, inexact } = report;
    if (!point) return isPlaceless(report) ? ['nowhere'] : [];
    const { near } = this.rules;
    return steps.flatMap((north) => steps.map((east) => cellOf(point, inexact ? near.inexact : near.metres, north, east)));
  }

  private *latest(key: string, since: number): Generator<Reported> {
    const list = this.lists.get(key) ?? [];
    for (let at = list.length - 1; at >= 0; at -= 1) {
      const one = list[at];
      if (!one || one.at < since) return;
      yield one.report;
    }
  }

  /** The grams that it may share with another, rarest first. */
  private rarestOf(report: Reported): string[] {
    const grams = weighedText(report, this.rules, false, this.rarity).grams.keys();
    return [...grams].filter((gram) => this.rarity.countOf(gram) > 1).sort((a, b) => this.rarity.countOf(a) - this.rarity.countOf(b));
  }
}

function addressOf({ address }: Reported): string[] {
  const key = addressKey(address);
  return key === '' ? [] : [`at ${key}`];
}

/** The cell of a point, or one beside it; cells are as wide as near is near, by the latitude of their row. */
function cellOf({ lat, lon }: { lat: number; lon: number }, metres: number, north: number, east: number): string {
  const row = Math.floor((lat * METRES_A_DEGREE) / metres) + north;
  const width = metres / (METRES_A_DEGREE * Math.max(0.01, Math.cos((row * metres * Math.PI) / (METRES_A_DEGREE * 180))));
  return `${metres} ${row} ${Math.floor(lon / width) + east}`;
}
