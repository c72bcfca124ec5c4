import type { Instant } from '@bihuan/core';
import type { Registration } from '@bihuan/desk';
import type { Lexicon } from '@bihuan/kinds';
import { suggestKinds } from '@bihuan/kinds';
import { closingOf } from './closing.js';
import { folded } from './folded.js';
import { givenPlace } from './given-place.js';
import { givenNight, givenTime, type GivenTime } from './given-time.js';
import type { Columns } from './heads.js';
import { kindsOf, notOurs, type Said } from './kinds-of.js';
import type { Column } from './mapping.js';
import type { Line } from './reading/line.js';
import type { Note, Remark } from './report.js';

/** What all rows of one import share. */
export interface Setting {
  district: string;
  procedure?: string;
  zone: string;
  /** The time of the import. */
  now: Instant;
  lexicon: Lexicon;
  /** How every row is to come in; left out, each by its own. */
  as?: 'history' | 'intake';
  batch?: string;
  /** Whether what came in then is older than the longest clock of the procedure. */
  outlived(receivedAt: Instant): boolean;
}

/** A row that can come in. */
export interface Judged {
  registration: Registration;
  notes: readonly Note[];
}

/** A row by our columns. */
export type Cell = (column: Column) => string;

const most: Readonly<Partial<Record<Column, number>>> = {
  id: 120, source: 60, text: 20_000, address: 500, subdistrict: 200, category: 200, detail: 500, reporter_name: 100, reporter_phone: 40,
};
/** What goes into the sealed reporter. */
const sealed = ['reporter_name', 'reporter_phone'] as const;
/** But for tabs and line breaks. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The complaint that a row is, or the first thing that is wrong with it. */
export function judged(line: Line, columns: Columns, setting: Setting): Judged | Remark {
  const { cells } = line;
  const { mapping, places } = columns;
  const cell: Cell = (column) => (places[column] ?? []).map((place) => said(cells[place] ?? '')).filter((one) => one !== '' && !mapping.blanks[column]?.has(folded(one))).join('\n');
  const malformed = malformation(line, columns, cell);
  if (malformed) return malformed;
  const words: Said = {
    category: cell('category'), detail: cell('detail'), noise: isYes(cell('noise')), odor: isYes(cell('odor')), text: cell('text'), agency: cell('agency'),
  };
  const rejected = columns.rejects.find(({ place, values }) => values.includes((cells[place] ?? '').trim()));
  if (rejected?.reason === 'not_ours') return notOurs(words, mapping, suggestKinds(words.text, setting.lexicon));
  if (rejected) return { reason: rejected.reason, field: rejected.head, value: (cells[rejected.place] ?? '').trim() };
  const received = receivedOf(cell, columns, setting);
  if (isRemark(received)) return received;
  const kinds = kindsOf(words, mapping, setting.lexicon);
  if (isRemark(kinds)) return kinds;
  const where = givenPlace({ address: cell('address'), subdistrict: cell('subdistrict'), lat: cell('lat'), lon: cell('lon') });
  if (isRemark(where)) return where;
  const { place } = where;
  if (!mapping.place && place.address === null && place.lat === null) return { reason: 'no_place' };
  const closing = closingOf(cell('closed_at'), received, setting, mapping.dates);
  const reporter = { name: cell('reporter_name'), phone: cell('reporter_phone') };
  const known = reporter.name !== '' || reporter.phone !== '';
  const source = cell('source') || mapping.source;
  const { nuisances, activity } = kinds;
  const written = cell('created_at') || [cell('night'), cell('hour')].join(' ');
  const registration: Registration = {
    district: setting.district,
    id: `import:${source}:${cell('id')}`,
    asking: { account: 'import', roles: ['system'] },
    payload: {
      nuisances, ...(activity ? { activity } : {}), channel: 'import', matter: 'complaint', urgency: 'ordinary', points: 1, anonymous: !known,
      // What is new is received now, by the database's clock: a due date must not have passed before anybody could see the complaint.
      ...(closing.past ? { receivedAt: received.at } : {}),
    },
    ...(closing.past ? { past: closing.past } : {}),
    texts: given({ account: words.text, originallyReceived: stampOf(written, setting.zone) }),
    fact: { place: { ...place, resolved: place.resolved && mapping.place !== 'inexact' }, source, ...(setting.batch ? { batch: setting.batch } : {}) },
    // Whether they asked to be named to nobody the file does not say.
    ...(known ? { reporter: { ...given(reporter), confidential: true } } : {}),
    ...(setting.procedure ? { procedure: setting.procedure } : {}),
  };
  return { registration, notes: [received.note, where.note, ...kinds.notes, closing.note, ...failures(line, columns)].flatMap((note) => note ?? []) };
}

/** Whether something is wrong. */
export function isRemark(value: object): value is Remark {
  return 'reason' in value;
}

/** What is wrong before anything is understood of it. */
function malformation({ cells, inexact }: Line, { mapping, heads, places }: Columns, cell: Cell): Remark | undefined {
  if (cells.length !== heads.length) return { reason: 'column_count', value: `${cells.length} / ${heads.length}` };
  if (cells.every((one, place) => one.trim() === heads[place]?.trim())) return { reason: 'repeated_header' };
  const unfit = (Object.keys(places) as Column[]).map((column) => unfitness(column, cell(column))).find(Boolean);
  if (unfit) return unfit;
  const needed: Column[] = ['id', ...(places.created_at?.length ? (['created_at'] as const) : (['night', 'hour'] as const)), ...(mapping.otherwise === 'flags' ? [] : (['category'] as const))];
  const unsaid = needed.find((column) => cell(column) === '');
  if (unsaid) return { reason: 'missing_required', field: mapping.heads[unsaid]?.join(', ') ?? unsaid };
  // Two complaints may have become one number.
  return places.id?.some((place) => inexact?.includes(place)) ? { reason: 'inexact_id', field: 'id', value: cell('id') } : undefined;
}

/** Cells that a formula was to fill, of those columns that are read. */
function failures({ failed = [] }: Line, { heads, places }: Columns): Note[] {
  const read = new Set(Object.values(places).flat());
  return failed.filter(({ place }) => read.has(place)).map(({ place, error }) => ({ what: 'cell_error', value: heads[place] ?? '', taken: error }));
}

function unfitness(field: Column, value: string): Remark | undefined {
  // Who complained is sealed: a report says where something is wrong, never what stands there.
  const shown = isSealed(field) ? String(value.length) : value;
  if (value.length > (most[field] ?? 1000)) return { reason: 'too_long', field, value: shown };
  return control.test(value) ? { reason: 'control_character', field, value: isSealed(field) ? '' : value } : undefined;
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

function receivedOf(cell: Cell, { mapping, places }: Columns, { zone, now }: Setting): GivenTime | Remark {
  const night = !places.created_at?.length;
  const received = night ? givenNight(cell('night'), cell('hour'), mapping.nightEnds, zone, now) : givenTime(cell('created_at'), zone, now, mapping.dates);
  return isRemark(received) ? { ...received, field: mapping.heads[night ? 'night' : 'created_at']?.join(', ') ?? 'created_at' } : received;
}

/** Without the white space at its ends; nothing where nobody could see a letter. */
function said(cell: string): string {
  return /[^\s\p{Cf}]/u.test(cell) ? cell.trim() : '';
}

/** As it was written, and where the clock hung by which it was. */
function stampOf(value: string, zone: string): string {
  return /(Z|[+-]\d\d:?\d\d)$/.test(value) && value.includes(':') ? value : `${value} ${zone}`;
}

function isYes(value: string): boolean {
  return /^(1|y|yes|true|是)$/i.test(value);
}

function given(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
