import type { Instant } from '@bihuan/core';
import type { Registration } from '@bihuan/desk';
import { givenPlace } from './given-place.js';
import { givenTime } from './given-time.js';
import type { Columns } from './heads.js';
import type { Field, Need } from './mapping.js';
import { nuisancesOf } from './nuisances-of.js';
import type { Remark } from './report.js';

/** What all rows of one import share. */
export interface Setting {
  district: string;
  procedure?: string;
  zone: string;
  /** The time of the import. */
  now: Instant;
}

const most: Readonly<Partial<Record<Field, number>>> = { id: 120, source: 60, text: 20_000, address: 500, subdistrict: 200, category: 200, name: 100, phone: 40 };
/** But for tabs and line breaks. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The complaint that a row is, or the first thing that is wrong with it. */
export function registrationOf(cells: readonly string[], columns: Columns, setting: Setting): Registration | Remark {
  const { mapping, heads, places } = columns;
  if (cells.length !== heads.length) {
    return { reason: 'column_count', value: `${cells.length} / ${heads.length}` };
  }
  if (cells.every((cell, place) => cell.trim() === heads[place])) return { reason: 'repeated_header' };
  const cell = (field: Field) => (places[field] ?? []).map((place) => said(cells[place] ?? '')).filter(Boolean).join('\n');
  const unfit = (Object.keys(places) as Field[]).map((field) => unfitness(field, cell(field))).find(Boolean);
  if (unfit) return unfit;
  const unsaid = mapping.needs.find((need) => need !== 'place' && cell(need) === '');
  if (unsaid) return { reason: 'missing_required', field: headOf(columns, unsaid) };

  const received = cell('received') === '' ? setting.now : givenTime(cell('received'), setting.zone, setting.now);
  if (isRemark(received)) return { ...received, field: headOf(columns, 'received') };
  const place = givenPlace({ address: cell('address'), subdistrict: cell('subdistrict'), lat: cell('lat'), lon: cell('lon') });
  if (isRemark(place)) return place;
  if (mapping.needs.includes('place') && !place.resolved) return { reason: 'no_place' };
  const words = [cell('text'), cell('words')].join('\n');
  const nuisances = nuisancesOf({ category: cell('category'), noise: isYes(cell('noise')), odor: isYes(cell('odor')), words }, mapping);
  if (isRemark(nuisances)) return nuisances;

  const source = cell('source') || mapping.source;
  const reporter = { name: cell('name'), phone: cell('phone') };
  const known = reporter.name !== '' || reporter.phone !== '';
  return {
    district: setting.district,
    id: `import:${source}:${cell('id')}`,
    asking: { account: 'import', roles: ['system'] },
    // Received now, by the database's clock: a due date must not have passed before anybody could see the complaint.
    payload: { nuisances, channel: 'import', matter: 'complaint', urgency: 'ordinary', points: 1, anonymous: !known },
    texts: given({ account: cell('text'), originallyReceived: stampOf(cell('received'), setting.zone) }),
    fact: { place, source },
    // Whether they asked to be named to nobody the file does not say.
    ...(known ? { reporter: { ...given(reporter), confidential: true } } : {}),
    ...(setting.procedure ? { procedure: setting.procedure } : {}),
  };
}

/** Whether something is wrong. */
export function isRemark(value: object | string): value is Remark {
  return typeof value === 'object' && 'reason' in value;
}

function unfitness(field: Field, value: string): Remark | undefined {
  if (value.length > (most[field] ?? 1000)) return { reason: 'too_long', field, value };
  return control.test(value) ? { reason: 'control_character', field, value } : undefined;
}

/** Without the white space at its ends; nothing where nobody could see a letter. */
function said(cell: string): string {
  return /[^\s\p{Cf}]/u.test(cell) ? cell.trim() : '';
}

function headOf({ mapping }: Columns, need: Need | 'received'): string {
  return (need === 'place' ? mapping.heads.address : mapping.heads[need])?.join(', ') ?? need;
}

/** As it was written, and where the clock hung by which it was. */
function stampOf(value: string, zone: string): string {
  return value === '' || /(Z|[+-]\d\d:?\d\d)$/.test(value) && value.includes(':') ? value : `${value} ${zone}`;
}

function isYes(value: string): boolean {
  return /^(1|y|yes|true|是)$/i.test(value);
}

function given(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
