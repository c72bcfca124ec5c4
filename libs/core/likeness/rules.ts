import type { InBoth } from '../words/language.js';

/** What makes two reports alike (相似规则). Shares are hundredths; weights stand to each other as they are written. */
export interface LikenessRules {
  likeness: string;
  title: InBoth;
  /** Within how many metres another address is near; how far off an inexact point may be. */
  near: { metres: number; inexact: number };
  /** Reports within so many minutes are of one event; where only the day is known, those of one day. */
  event: { minutes: number };
  /** Reports within so many days are of one trouble. */
  repeat: { days: number };
  words: {
    /** From this likeness of texts on they say the same. */
    same: number;
    /** From this likeness of the words on, in hundredths of the above, another kind or another door nearby is no objection. */
    enough: number;
    /** What two texts share counts half when it is worth so much: what everybody writes proves nothing. */
    evidence: number;
    /** The first of several lines, the title, counts so many times. */
    head: number;
    /** Words for a place, such as 小区: what stands before them is a name. */
    placeWords: readonly string[];
    /** Of texts that name places and have none in common the likeness counts so much. */
    elsewhere: number;
  };
  /** What each thing counts. Where the place is not known, the words count in its stead. */
  weights: { place: number; nuisance: number; time: number; words: number };
  /** By how much of what is missing to certainty the same reporter or respondent raises it. */
  raise: { reporter: number; respondent: number };
  /** From here on it is shown. */
  show: number;
  /** From here on the first of the hints may be accepted without reading the others. */
  accept: number;
}
