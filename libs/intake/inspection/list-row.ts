import type { Nuisance } from '@bihuan/core';
import type { Entry } from '@bihuan/desk';
import type { Lexicon } from '@bihuan/kinds';
import { givenPlace } from '../given-place.js';
import { kindsOf } from '../kinds-of.js';
import { plainMapping } from '../mappings/index.js';
import type { Line } from '../reading/line.js';
import type { Note, Remark } from '../report.js';
import { said, unfitness } from '../unfit.js';
import { isRemark } from '../understood.js';
import { evidenceName, mostLetters, type ListColumn, type ListColumns } from './list-heads.js';

/** A row of a list as what is entered, without who enters it where. */
export type ListedProblem = Pick<Entry, 'payload' | 'texts' | 'fact' | 'evidence'> & { /** What had to be left out or turned round of it. */ note?: Note };

/** Between two nuisances in one cell. */
const SEPARATORS = /[、,，;；/+\n]/;

/** What a row says, or the first thing that is wrong with it. */
export function listedProblem(line: Line, heads: readonly string[], columns: ListColumns, lexicon: Lexicon): ListedProblem | Remark {
  const { cells, broken } = line;
  if (broken) return broken;
  if (cells.length !== heads.length) return { reason: 'column_count', value: `${cells.length} / ${heads.length}` };
  if (cells.every((one, place) => one.trim() === heads[place]?.trim())) return { reason: 'repeated_header' };
  const cell = (column: ListColumn) => said(cells[columns[column]?.place ?? -1] ?? '');
  const headOf = (column: ListColumn) => columns[column]?.head ?? column;
  const named = Object.keys(columns) as ListColumn[];
  const unfit = named.map((column) => unfitness(headOf(column), cell(column), mostLetters[column] ?? 1000)).find(Boolean);
  if (unfit) return unfit;
  const unsaid = (['nuisances', 'account'] as const).find((column) => cell(column) === '');
  if (unsaid) return { reason: 'missing_required', field: headOf(unsaid) };
  const kinds = nuisancesIn(cell('nuisances'), headOf('nuisances'), cell('account'), lexicon);
  if (isRemark(kinds)) return kinds;
  const where = givenPlace({ address: cell('address'), subdistrict: cell('subdistrict'), lat: cell('lat'), lon: cell('lon') });
  if (isRemark(where)) return { ...where, field: [headOf('lat'), headOf('lon')].join(', ') };
  if (where.place.address === null && where.place.lat === null) return { reason: 'no_place', field: headOf('address') };
  const [reference, respondent] = [cell('reference'), cell('respondent')];
  return {
    payload: { source: 'inspection', ...kinds },
    texts: { account: cell('account') },
    ...(where.note ? { note: where.note } : {}),
    fact: { place: where.place, ...(respondent ? { respondent } : {}), ...(reference ? { source: reference } : {}) },
    ...(reference ? { evidence: [{ kind: 'letter', name: evidenceName.zh, reference }] } : {}),
  };
}

/** As the file calls the row. */
export function referenceOf({ cells }: Line, { reference }: ListColumns): string {
  return said(cells[reference?.place ?? -1] ?? '');
}

/** Each named nuisance, by its code, its name or its family; what it comes from where the account tells. */
function nuisancesIn(cell: string, field: string, text: string, lexicon: Lexicon): Pick<ListedProblem['payload'], 'nuisances' | 'activity'> | Remark {
  const found = new Set<Nuisance>();
  let from: Pick<ListedProblem['payload'], 'activity'> = {};
  for (const category of cell.split(SEPARATORS).map((part) => part.trim()).filter(Boolean)) {
    const kinds = kindsOf({ category, detail: '', noise: false, odor: false, text, agency: '' }, plainMapping, lexicon);
    if (isRemark(kinds)) return { ...kinds, field };
    for (const nuisance of kinds.nuisances) found.add(nuisance);
    if (kinds.activity && !from.activity) from = { activity: kinds.activity };
  }
  return found.size > 0 ? { nuisances: [...found], ...from } : { reason: 'missing_required', field };
}
