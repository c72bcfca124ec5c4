import type { Dossier } from './dossiers.js';
import type { Violation } from './evidence.js';
import type { Ground } from './ground.js';

/** What a line found; which line it was is known by whoever asked it. */
export type Found = Omit<Violation, 'line'>;

/** A sentence in both languages. */
export interface Said {
  zh: string;
  en: string;
}

/** Goes along while every subject is walked past, page by page. */
export interface Walk {
  page(dossiers: readonly Dossier[]): Iterable<Found> | AsyncIterable<Found>;
  /** What can be said only when all have been seen. */
  end?(): Iterable<Found> | AsyncIterable<Found>;
}

/** One of the things that must hold. */
export interface Line extends Said {
  no: number;
  /** What whoever reads a violation of it should do. */
  remedy: Said;
  /** Looks at the installation as a whole. */
  look?(ground: Ground): AsyncIterable<Found>;
  /** Looks at each subject with all that belongs to it. */
  walk?(ground: Ground): Walk;
}

/** Something found on one subject. */
export function on({ district, id, number }: Pick<Dossier, 'district' | 'id' | 'number'>, what: string, zh: string, en: string): Found {
  return { district, subject: id, number, what, zh, en };
}
