import type { Activity, Nuisance } from '../words/nuisances.js';

/** One line of a duty list (职责清单): which complaints are whose, within these days. What it does not name it does not ask. */
export interface DutyRow {
  nuisances?: readonly Nuisance[];
  activities?: readonly Activity[];
  /** As they are written where the place is. */
  subdistricts?: readonly string[];
  unit: string;
  /** Local days, both included; left out: as long as the list holds. */
  from?: string;
  to?: string;
}

/** A whole list, from a local day on until the next one begins; once its days have come it never changes. */
export interface DutyList {
  from: string;
  rows: readonly DutyRow[];
}

/** What a duty list is asked about. */
export interface DutyCase {
  nuisances: readonly Nuisance[];
  activity?: Activity;
  subdistrict?: string | null;
  /** The local day on which the complaint was received. */
  day: string;
}

/** Whose it is: a row of the list that holds on the day, counted from 1. */
export interface DutyFound {
  list: DutyList;
  no: number;
  row: DutyRow;
}

const dimensions = ['nuisances', 'activities', 'subdistricts'] as const;

/** The list that holds on a day: the latest that has begun. */
export function listOn(lists: readonly DutyList[], day: string): DutyList | undefined {
  return lists.filter(({ from }) => from <= day).reduce<DutyList | undefined>((latest, list) => (latest && latest.from > list.from ? latest : list), undefined);
}

/** Whose a complaint is by the list of the day on which it was received: the row that names most, the first of these. */
export function dutyOf(lists: readonly DutyList[], asked: DutyCase): DutyFound | undefined {
  const list = listOn(lists, asked.day);
  const fitting = (list?.rows ?? []).map((row, index) => ({ row, no: index + 1 })).filter(({ row }) => fits(row, asked));
  const best = fitting.reduce<(typeof fitting)[number] | undefined>((most, one) => (most && namedBy(most.row) >= namedBy(one.row) ? most : one), undefined);
  return list && best ? { list, ...best } : undefined;
}

/** Two rows that name equally much and would give one complaint to two units, counted from 1; undefined where there are none. */
export function clashIn(rows: readonly DutyRow[]): { one: number; other: number } | undefined {
  for (const [index, row] of rows.entries()) {
    const other = rows.findIndex((later, at) => at > index && clash(row, later));
    if (other >= 0) return { one: index + 1, other: other + 1 };
  }
  return undefined;
}

function fits({ nuisances, activities, subdistricts, from, to }: DutyRow, { nuisances: told, activity, subdistrict, day }: DutyCase): boolean {
  if ((from !== undefined && day < from) || (to !== undefined && day > to)) return false;
  if (nuisances && !nuisances.some((nuisance) => told.includes(nuisance))) return false;
  if (activities && !(activity && activities.includes(activity))) return false;
  return !subdistricts || subdistricts.includes(subdistrict?.trim() ?? '');
}

function namedBy(row: DutyRow): number {
  return dimensions.filter((dimension) => row[dimension] !== undefined).length;
}

function clash(one: DutyRow, other: DutyRow): boolean {
  if (one.unit === other.unit || namedBy(one) !== namedBy(other)) return false;
  const apart = (one.to !== undefined && other.from !== undefined && one.to < other.from) || (other.to !== undefined && one.from !== undefined && other.to < one.from);
  return !apart && dimensions.every((dimension) => meet(one[dimension], other[dimension]));
}

function meet(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return !one || !other || one.some((code) => other.includes(code));
}
