import type { Instant, Procedure } from '@bihuan/core';
import type { Pool, PoolClient } from 'pg';

import { addApproved, storedVersions, writingVersions, type StoredVersion } from './rules.js';

export type DraftStatus = 'draft' | 'submitted' | 'approved' | 'rejected' | 'withdrawn';
export type DraftDeed = 'drafted' | 'changed' | 'submitted' | 'approved' | 'rejected' | 'withdrawn';

/** What somebody did with a draft; whoever wrote its text has it kept with the step. */
export interface DraftStep {
  no: number;
  did: DraftDeed;
  account: string;
  at: Instant;
  command: string;
  reason: string | null;
}

/** A draft of a procedure as it stands. */
export interface RuleDraft {
  district: string;
  id: string;
  /** Number of its steps. */
  version: number;
  status: DraftStatus;
  yaml: string;
  /** `name@version`, once it is approved. */
  approved: string | null;
  steps: DraftStep[];
}

/** A step to be made: by whom, on which version of the draft, and what becomes of it. */
export interface DraftStepAsked {
  district: string;
  id: string;
  version: number;
  did: DraftDeed;
  status: DraftStatus;
  account: string;
  command: string;
  yaml?: string;
  reason?: string;
}

const columns = `d.district, d.id, d.version, d.status, d.yaml, d.approved,
  (select json_agg(json_build_object('no', s.no, 'did', s.did, 'account', s.account, 'at', to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'command', s.command, 'reason', s.reason) order by s.no) from bihuan.rule_draft_step s where s.district = d.district and s.draft = d.id) as steps`;

const insert = `
  with made as (
    insert into bihuan.rule_draft (district, id, version, status, yaml) values ($1, $2, 1, 'draft', $3) on conflict do nothing returning district, id
  )
  insert into bihuan.rule_draft_step (district, draft, no, did, account, at, command, yaml)
  select district, id, 1, 'drafted', $4, bihuan.now(), $5, $3 from made`;

const step = `
  with moved as (
    update bihuan.rule_draft set version = version + 1, status = $4, yaml = coalesce($8, yaml), approved = coalesce($10, approved)
    where district = $1 and id = $2 and version = $3 returning district, id, version
  )
  insert into bihuan.rule_draft_step (district, draft, no, did, account, at, command, yaml, reason)
  select district, id, version, $5, $6, bihuan.now(), $7, $8, $9 from moved`;

/** Drafts of procedures, each with its steps. */
export class RuleDrafts {
  constructor(private readonly pool: Pool) {}

  /** Those of a district, the one that was touched last first. */
  async list(district: string, limit: number): Promise<RuleDraft[]> {
    const text = `select ${columns} from bihuan.rule_draft d where d.district = $1
      order by (select max(s.at) from bihuan.rule_draft_step s where s.district = d.district and s.draft = d.id) desc, d.id desc limit $2`;
    return (await this.pool.query<RuleDraft>(text, [district, limit])).rows;
  }

  async read(district: string, id: string): Promise<RuleDraft | null> {
    return (await this.pool.query<RuleDraft>(`select ${columns} from bihuan.rule_draft d where d.district = $1 and d.id = $2`, [district, id])).rows[0] ?? null;
  }

  /** Keeps a new draft; one that is there under this id already stays as it is. */
  async add({ district, id, yaml, account, command }: Pick<DraftStepAsked, 'district' | 'id' | 'account' | 'command'> & { yaml: string }): Promise<void> {
    await this.pool.query(insert, [district, id, yaml, account, command]);
  }

  /** Makes a step; false where the draft is no longer the version that was seen. */
  async step(asked: DraftStepAsked): Promise<boolean> {
    return made(this.pool, asked);
  }

  /**
   * Approves a draft: it becomes a version from its first day on. `judge` looks at the versions as they are while nobody else
   * can write one, and has the last word; what it gives instead of a procedure is given back, and nothing is changed.
   */
  async approve<Otherwise extends object>(asked: Omit<DraftStepAsked, 'did' | 'status'>, judge: (versions: readonly StoredVersion[]) => { procedure: Procedure } | Otherwise): Promise<Otherwise | 'approved' | 'stale'> {
    return writingVersions(this.pool, async (client) => {
      const judged = judge(await storedVersions(client));
      if (!('procedure' in judged)) return judged;
      const { procedure } = judged;
      const approved = `${procedure.procedure}@${procedure.version}`;
      if (!(await made(client, { ...asked, did: 'approved', status: 'approved' }, approved))) return 'stale';
      await addApproved(client, procedure, asked.id);
      return 'approved';
    });
  }

  /** Another district that works by a procedure. */
  async otherDistrictOf(procedure: string, district: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ code: string }>('select code from bihuan.district where procedure = $1 and code <> $2 order by code limit 1', [procedure, district]);
    return rows[0]?.code ?? null;
  }
}

async function made(reader: Pick<PoolClient, 'query'> | Pick<Pool, 'query'>, { district, id, version, status, did, account, command, yaml, reason }: DraftStepAsked, approved?: string): Promise<boolean> {
  const { rowCount } = await reader.query(step, [district, id, version, status, did, account, command, yaml ?? null, reason ?? null, approved ?? null]);
  return rowCount === 1;
}
