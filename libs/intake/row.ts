import type { Instant } from '@bihuan/core';
import type { Registration } from '@bihuan/desk';
import { closingOf } from './closing.js';
import type { Columns } from './heads.js';
import type { Line } from './reading/line.js';
import type { Note, Remark } from './report.js';
import { isRemark, understood, type Understanding } from './understood.js';

/** What all rows of one import share. */
export interface Setting extends Understanding {
  district: string;
  procedure?: string;
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

/** The complaint that a row is, or the first thing that is wrong with it. */
export function judged(line: Line, columns: Columns, setting: Setting): Judged | Remark {
  const row = understood(line, columns, setting);
  if (isRemark(row)) return row;
  const { cell, words, received, kinds, where } = row;
  const { mapping } = columns;
  const { place } = where;
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
    fact: { place: { ...place, resolved: place.resolved && mapping.place !== 'inexact' }, source, told: { at: received.at, dayOnly: received.dayOnly }, ...(setting.batch ? { batch: setting.batch } : {}) },
    // Whether they asked to be named to nobody the file does not say.
    ...(known ? { reporter: { ...given(reporter), confidential: true } } : {}),
    ...(setting.procedure ? { procedure: setting.procedure } : {}),
  };
  return { registration, notes: [received.note, where.note, ...kinds.notes, closing.note, ...failures(line, columns)].flatMap((note) => note ?? []) };
}

/** Cells that a formula was to fill, of those columns that are read. */
function failures({ failed = [] }: Line, { heads, places }: Columns): Note[] {
  const read = new Set(Object.values(places).flat());
  return failed.filter(({ place }) => read.has(place)).map(({ place, error }) => ({ what: 'cell_error', value: heads[place] ?? '', taken: error }));
}

/** As it was written, and where the clock hung by which it was. */
function stampOf(value: string, zone: string): string {
  return /(Z|[+-]\d\d:?\d\d)$/.test(value) && value.includes(':') ? value : `${value} ${zone}`;
}

function given(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
