import type { Directory, DirectoryUnit, DutyList, StaffRole } from '@bihuan/core';
import type { Pool } from 'pg';

/** What an office has set for its district. */
export interface DistrictSettings {
  district: string;
  zh: string;
  en: string;
  /** IANA name. */
  zone: string;
  calendar: string;
  /** Procedure under which complaints come in unless another is named. */
  procedure: string;
  numberPrefix: string;
  /** Changes whenever settings, units or accounts change; each page of the journal carries it. */
  directoryVersion: number;
}

/** A unit with its names. */
export interface NamedUnit extends DirectoryUnit {
  zh: string;
  en: string;
}

/** An account as the rules see it. */
export interface DirectoryAccount {
  id: string;
  name: string;
  roles: readonly StaffRole[];
  unit: string | null;
  disabled: boolean;
}

/** A district in one moment. */
export interface DistrictAsOf {
  settings: DistrictSettings;
  directory: Directory & { units: Readonly<Record<string, NamedUnit>> };
  accounts: readonly DirectoryAccount[];
  /** Every duty list, in the order in which they begin and were made. */
  duties: readonly DutyList[];
}

const readDistrict = {
  name: 'district-as-of',
  text: `
    select json_build_object('district', d.code, 'zh', d.name_zh, 'en', d.name_en, 'zone', d.zone, 'calendar', d.calendar,
        'procedure', d.procedure, 'numberPrefix', d.number_prefix, 'directoryVersion', d.directory_version) as settings,
      (select json_agg(json_build_object('id', u.id, 'zh', u.name_zh, 'en', u.name_en, 'parent', u.parent,
          'validFrom', u.valid_from, 'validTo', u.valid_to, 'successor', u.successor, 'activePeople', (select count(*) from account a
            where a.district = u.district and a.unit = u.id and a.disabled_at is null and 'handler' = any (a.roles))) order by u.id)
        from unit u where u.district = d.code) as units,
      (select json_agg(json_build_object('id', a.id, 'name', a.name, 'roles', a.roles, 'unit', a.unit,
          'disabled', a.disabled_at is not null) order by a.login)
        from account a where a.district = d.code) as accounts,
      (select json_agg(json_build_object('from', l.begins, 'rows', l.rows) order by l.begins, l.no) from duty_list l where l.district = d.code) as duties
    from district d where d.code = $1`,
};

interface DistrictRow {
  settings: DistrictSettings;
  units: NamedUnit[] | null;
  accounts: DirectoryAccount[] | null;
  duties: DutyList[] | null;
}

/** Reads settings, units and accounts of a district; null when there is no such district. */
export async function districtAsOf(pool: Pool, district: string): Promise<DistrictAsOf | null> {
  const [row] = (await pool.query<DistrictRow>({ ...readDistrict, values: [district] })).rows;
  if (!row) return null;
  // Without a prototype: `constructor` is nobody's unit.
  const units: Record<string, NamedUnit> = Object.assign(Object.create(null) as Record<string, NamedUnit>, Object.fromEntries((row.units ?? []).map((unit) => [unit.id, unit])));
  const accounts = row.accounts ?? [];
  const people = Object.fromEntries(accounts.map(({ id, unit, roles, disabled }) => [id, { unit, roles, disabled }]));
  return { settings: row.settings, directory: { units, people }, accounts, duties: row.duties ?? [] };
}

/** Codes of all districts, in order. */
export async function districtCodes(pool: Pool): Promise<string[]> {
  return (await pool.query<{ code: string }>('select code from bihuan.district order by code')).rows.map(({ code }) => code);
}
