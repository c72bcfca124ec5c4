import type { Pool } from 'pg';
import { addressKey } from './address-key.js';
import { notAbout } from './complaint-rows.js';
import { ledgerVisibleTo } from './problem-access.js';

/** A firm with all its problems; its name opens their list. */
export interface RespondentLine {
  respondent: string;
  problems: number;
  /** Neither signed off nor struck off. */
  open: number;
  complaints: number;
}

const MOST = 500;

/** Names that differ by spaces or case are one. */
const respondents = {
  name: 'ledger-respondents',
  text: `
    select (array_agg(l.place ->> 'respondent' order by l.opened_at desc))[1] as respondent, count(*)::int as problems,
      (count(*) filter (where l.state <> 'signedOff'))::int as open, sum(l.complaints)::int as complaints
    from ledger l
    where l.district = $1 and l.place ->> 'respondent' is not null and l.state <> 'struck' and ${notAbout('$2', 'l.respondent_unit')} and ${ledgerVisibleTo('$3', 'l.units')}
    group by ${addressKey("l.place ->> 'respondent'")} order by open desc, complaints desc, respondent limit ${MOST}`,
};

/** Whom problems are about, those with most open ones first; at most 500. `sight`: only what this unit has or had. */
export async function ledgerRespondents(pool: Pool, { district, sight, unseen = [] }: { district: string; sight?: string; unseen?: readonly string[] }): Promise<RespondentLine[]> {
  return (await pool.query<RespondentLine>({ ...respondents, values: [district, unseen, sight ?? null] })).rows;
}
