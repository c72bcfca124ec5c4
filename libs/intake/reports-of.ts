import type { Instant, Reported } from '@bihuan/core';
import type { Lexicon } from '@bihuan/kinds';
import { headRecordOf } from './head-record.js';
import { columnsOf, type Columns } from './heads.js';
import type { Column, Mapping } from './mapping.js';
import { RefusedFile } from './reasons.js';
import { recordsOf } from './table.js';
import { isRemark, understood, type Understanding, type Understood } from './understood.js';
import { shippedLexicon } from './words.js';

/** How a file of reports is to be read. */
export interface ReportReading {
  /** By the head of the file unless it is given. */
  mapping?: Mapping;
  zone?: string;
  encoding?: string;
  now: Instant;
  lexicon?: Lexicon;
  /** A digest of who reports. */
  digest(reporter: string): string;
}

/** What a file tells, without anything of what became of it. */
export interface ReportsOfFile {
  mapping: string;
  read: number;
  reports: Reported[];
}

/** Columns that say what became of a complaint; not even looked at. */
const outcomes: readonly Column[] = ['closed_at'];

/** Reads a file as the import does, but only what was known when each row was told; rows that the import would refuse are passed over. Throws RefusedFile. */
export async function reportsOf(file: string, reading: ReportReading): Promise<ReportsOfFile> {
  const { mapping: named, encoding } = reading;
  const head = await headRecordOf(file, { encoding: encoding ?? named?.encoding }, named);
  if (!head) throw new RefusedFile('empty_file');
  const columns = withoutOutcomes(columnsOf(head.cells, named));
  const { mapping } = columns;
  const understanding: Understanding = { zone: reading.zone ?? mapping.zone, now: reading.now, lexicon: reading.lexicon ?? shippedLexicon() };
  const reports = new Map<string, Reported>();
  let read = -1;
  for await (const record of recordsOf(file, { encoding: encoding ?? mapping.encoding, headLine: head.headLine })) {
    read += 1;
    if (read === 0 || record.broken) continue;
    const row = understood(record, columns, understanding);
    if (isRemark(row)) continue;
    const report = reportOf(row, mapping, reading);
    if (!reports.has(report.id)) reports.set(report.id, report);
  }
  return { mapping: mapping.mapping, read: Math.max(0, read), reports: [...reports.values()] };
}

function withoutOutcomes(columns: Columns): Columns {
  return { ...columns, places: Object.fromEntries(Object.entries(columns.places).filter(([column]) => !outcomes.some((one) => one === column))) };
}

function reportOf({ cell, words, received, kinds, where: { place } }: Understood, mapping: Mapping, { digest }: ReportReading): Reported {
  const { nuisances, activity } = kinds;
  const reporter = cell('reporter_phone') || cell('reporter_name');
  return {
    id: cell('id'), at: received.at, ...(received.dayOnly ? { dayOnly: true } : {}), nuisances, ...(activity ? { activity } : {}),
    ...(place.address === null ? {} : { address: place.address }),
    ...(place.lat === null || place.lon === null ? {} : { point: { lat: place.lat, lon: place.lon } }),
    ...(mapping.place === 'inexact' ? { inexact: true } : {}),
    words: words.text,
    ...(reporter === '' ? {} : { reporter: digest(reporter) }),
  };
}
