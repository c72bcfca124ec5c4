import type { Instant, ProblemSource } from '@bihuan/core';
import type { Pool } from 'pg';
import type { LedgerLine } from '../ledger-line.js';
import { addressKey } from './address-key.js';
import { notAbout } from './complaint-rows.js';
import { ledgerVisibleTo } from './problem-access.js';

/** A line of the ledger (台账). */
export interface ListedProblem extends LedgerLine {
  id: string;
  number: string;
  openedAt: Instant;
  address: string | null;
  subdistrict: string | null;
  respondent: string | null;
  /** Name of who answers for it. */
  personName: string | null;
  complaints: number;
  /** When the latest of its complaints had been received. */
  lastComplaintAt: Instant | null;
  overdue: boolean;
}

export const ledgerOrders = ['complained', 'newest'] as const;
export type LedgerOrder = (typeof ledgerOrders)[number];

/** Where a page of the ledger ended; the number of complaints only where it is ordered by it. */
export interface LedgerCursor {
  complaints?: number;
  openedAt: Instant;
  id: string;
}

/** Which problems, in which order, and for whose eyes. */
export interface LedgerQuery {
  district: string;
  now: Instant;
  order?: LedgerOrder;
  /** Left out: any that has not been struck off. */
  state?: string;
  grade?: string;
  unit?: string;
  nuisance?: string;
  starred?: boolean;
  overdue?: boolean;
  interim?: boolean;
  /** Only what is not at an end, or only what is. */
  open?: boolean;
  /** The states that are an end. */
  ends?: readonly string[];
  respondent?: string;
  source?: ProblemSource;
  /** Only what this unit has or had. */
  sight?: string;
  unseen?: readonly string[];
  limit: number;
}

/** Looked at by one statement, as in the list of complaints. */
const LOOK = 20_000;

const fits = `case when $2::text is null then l.state <> 'struck' else l.state = $2 end and ($3::text is null or l.grade = $3)
  and ($4::text is null or l.unit = $4) and ($5::text is null or l.nuisances ? $5) and ($6::boolean is null or l.starred = $6)
  and ($7::boolean is null or coalesce(l.due < $12, false) = $7) and ($8::boolean is null or l.interim = $8) and ($9::text is null or l.source = $9)
  and ${notAbout('$10', 'l.respondent_unit')} and ${ledgerVisibleTo('$11', 'l.units')}
  and ($18::boolean is null or (l.state <> all ($19)) = $18)`;

const page = (walk: string) => `
    with looked as (select l.*, row_number() over () as nth from (${walk}) as l),
    page as materialized (select l.*, ${fits} as fits from looked l where (${fits}) or nth = $14 limit $13),
    answering as materialized (select a.id::text, a.name from account a where a.district = $1 and a.id = any (array(select distinct person::uuid from page where fits and person is not null)))
    select l.fits, l.nth = $14 as halted, l.problem as id, l.number, l.opened_at as "openedAt", l.complaints, l.last_complaint_at as "lastComplaintAt", l.place, l.line,
      a.name as "personName", coalesce(l.due < $12, false) as overdue
    from page l left join answering a on a.id = l.person order by l.nth`;

/** `$20` names one respondent, or nobody. */
const walks: Readonly<Record<LedgerOrder, (name: string, whose: string) => { name: string; text: string }>> = {
  complained: (name, whose) => ({
    name: `${name}-complained`,
    text: page(`select * from ledger l where l.district = $1 and ${whose} and (l.complaints, l.opened_at, l.problem) < ($15::int, $16::timestamptz, $17::uuid)
      order by l.complaints desc, l.opened_at desc, l.problem desc limit $14`),
  }),
  newest: (name, whose) => ({
    name: `${name}-newest`,
    text: page(`select * from ledger l where l.district = $1 and ${whose} and (l.opened_at, l.problem) < ($16::timestamptz, $17::uuid) and $15::int is not null
      order by l.opened_at desc, l.problem desc limit $14`),
  }),
};

const everybodys = `$20::text is null`;
/** Of one respondent there are few: found by name first, and ordered then. */
const respondents = `l.place ->> 'respondent' is not null and ${addressKey("l.place ->> 'respondent'")} = ${addressKey('$20::text')}`;
const all = { complained: walks.complained('ledger', everybodys), newest: walks.newest('ledger', everybodys) };
const named = { complained: walks.complained('ledger-respondent', respondents), newest: walks.newest('ledger-respondent', respondents) };

const FIRST = { complaints: 2_147_483_647, openedAt: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

interface Row extends Pick<ListedProblem, 'id' | 'number' | 'openedAt' | 'complaints' | 'lastComplaintAt' | 'personName' | 'overdue'> {
  fits: boolean;
  /** The walk looked at as much as it may. */
  halted: boolean;
  place: Pick<ListedProblem, 'address' | 'subdistrict' | 'respondent'> | null;
  line: LedgerLine;
}

/** Problems, the most complained of first unless the newest are wanted. A page may be short and still have a next one: the walk is bounded. */
export async function ledgerPage(pool: Pool, query: LedgerQuery, after?: LedgerCursor): Promise<{ rows: ListedProblem[]; next?: LedgerCursor }> {
  const { district, now, order = 'complained', state, grade, unit, nuisance, starred, overdue, interim, open, ends = [], respondent, source, sight, unseen = [], limit } = query;
  const from = { ...FIRST, ...after };
  const values = [
    district, state ?? null, grade ?? null, unit ?? null, nuisance ?? null, starred ?? null, overdue ?? null, interim ?? null, source ?? null, unseen, sight ?? null, now, limit, LOOK,
    from.complaints, from.openedAt, from.id, open ?? null, ends, respondent ?? null,
  ];
  const { rows: walked } = await pool.query<Row>({ ...(respondent === undefined ? all : named)[order], values });
  const last = walked.at(-1);
  const more = last && (walked.length === limit || last.halted);
  return {
    rows: walked.filter((row) => row.fits).map(listed),
    ...(more ? { next: { openedAt: last.openedAt, id: last.id, ...(order === 'complained' ? { complaints: last.complaints } : {}) } } : {}),
  };
}

const nowhere = { address: null, subdistrict: null, respondent: null };

/** Named one by one: taking an object apart by what is left of it costs more than reading it. */
function listed({ id, number, openedAt, complaints, lastComplaintAt, personName, overdue, place, line }: Row): ListedProblem {
  return { id, number, openedAt, complaints, lastComplaintAt, personName, overdue, ...(place ?? nowhere), ...line };
}
