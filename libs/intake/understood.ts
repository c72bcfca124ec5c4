import type { Instant } from '@bihuan/core';
import { suggestKinds, type Lexicon } from '@bihuan/kinds';
import { folded } from './folded.js';
import { givenPlace, type GivenPlace } from './given-place.js';
import { givenNight, givenTime, type GivenTime } from './given-time.js';
import type { Columns } from './heads.js';
import { kindsOf, notOurs, type Kinds, type Said } from './kinds-of.js';
import type { Column } from './mapping.js';
import type { Line } from './reading/line.js';
import type { Remark } from './report.js';
import { said, unfitness } from './unfit.js';

/** What rows are understood by. */
export interface Understanding {
  zone: string;
  /** The time of the import. */
  now: Instant;
  lexicon: Lexicon;
}

/** What a row says when it is told; what became of it is read elsewhere. */
export interface Understood {
  cell: Cell;
  words: Said;
  received: GivenTime;
  kinds: Kinds;
  where: GivenPlace;
}

/** A row by our columns. */
export type Cell = (column: Column) => string;

const most: Readonly<Partial<Record<Column, number>>> = {
  id: 120, source: 60, text: 20_000, address: 500, subdistrict: 200, category: 200, detail: 500, reporter_name: 100, reporter_phone: 40,
};
/** What goes into the sealed reporter. */
const sealed = ['reporter_name', 'reporter_phone'] as const;

/** What a row says of a complaint, or the first thing that is wrong with it. */
export function understood(line: Line, columns: Columns, understanding: Understanding): Understood | Remark {
  const { cells } = line;
  const { mapping, places } = columns;
  const cell: Cell = (column) => (places[column] ?? []).map((place) => said(cells[place] ?? '')).filter((one) => one !== '' && !mapping.blanks[column]?.has(folded(one))).join('\n');
  const malformed = malformation(line, columns, cell);
  if (malformed) return malformed;
  const words: Said = {
    category: cell('category'), detail: cell('detail'), noise: isYes(cell('noise')), odor: isYes(cell('odor')), text: cell('text'), agency: cell('agency'),
  };
  const rejected = columns.rejects.find(({ place, values }) => values.includes((cells[place] ?? '').trim()));
  if (rejected?.reason === 'not_ours') return notOurs(words, mapping, suggestKinds(words.text, understanding.lexicon));
  if (rejected) return { reason: rejected.reason, field: rejected.head, value: (cells[rejected.place] ?? '').trim() };
  const received = receivedOf(cell, columns, understanding);
  if (isRemark(received)) return received;
  const kinds = kindsOf(words, mapping, understanding.lexicon);
  if (isRemark(kinds)) return kinds;
  const where = givenPlace({ address: cell('address'), subdistrict: cell('subdistrict'), lat: cell('lat'), lon: cell('lon') });
  if (isRemark(where)) return where;
  if (!mapping.place && where.place.address === null && where.place.lat === null) return { reason: 'no_place' };
  return { cell, words, received, kinds, where };
}

/** Whether something is wrong. */
export function isRemark(value: object): value is Remark {
  return 'reason' in value;
}

/** What is wrong before anything is understood of it. */
function malformation({ cells, inexact }: Line, { mapping, heads, places }: Columns, cell: Cell): Remark | undefined {
  if (cells.length !== heads.length) return { reason: 'column_count', value: `${cells.length} / ${heads.length}` };
  if (cells.every((one, place) => one.trim() === heads[place]?.trim())) return { reason: 'repeated_header' };
  const unfit = (Object.keys(places) as Column[]).map((column) => unfitness(column, cell(column), most[column] ?? 1000, isSealed(column))).find(Boolean);
  if (unfit) return unfit;
  const needed: Column[] = ['id', ...(places.created_at?.length ? (['created_at'] as const) : (['night', 'hour'] as const)), ...(mapping.otherwise === 'flags' ? [] : (['category'] as const))];
  const unsaid = needed.find((column) => cell(column) === '');
  if (unsaid) return { reason: 'missing_required', field: mapping.heads[unsaid]?.join(', ') ?? unsaid };
  // Two complaints may have become one number.
  return places.id?.some((place) => inexact?.includes(place)) ? { reason: 'inexact_id', field: 'id', value: cell('id') } : undefined;
}

function isSealed(field: Column): boolean {
  return sealed.some((one) => one === field);
}

/** The id of a row as a report names it; none where cells are missing before it and a complainant may stand in its place. */
export function idOf({ cells, broken }: Line, { places, heads }: Columns): string {
  const place = places.id?.[0] ?? 0;
  const shifted = (broken !== undefined || cells.length !== heads.length) && sealed.some((column) => places[column]?.some((one) => one < place));
  return shifted ? '' : (cells[place]?.trim() ?? '');
}

function receivedOf(cell: Cell, { mapping, places }: Columns, { zone, now }: Understanding): GivenTime | Remark {
  const night = !places.created_at?.length;
  const received = night ? givenNight(cell('night'), cell('hour'), mapping.nightEnds, zone, now) : givenTime(cell('created_at'), zone, now, mapping.dates);
  return isRemark(received) ? { ...received, field: mapping.heads[night ? 'night' : 'created_at']?.join(', ') ?? 'created_at' } : received;
}

function isYes(value: string): boolean {
  return /^(1|y|yes|true|是)$/i.test(value);
}
