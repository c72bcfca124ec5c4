import type { DutyList, InBoth, StaffRole } from '@bihuan/core';

/** A unit of a demo district. */
export interface DemoUnit extends InBoth {
  id: string;
  parent?: string;
}

/** An account whose password everybody may know. */
export interface DemoAccount {
  login: string;
  name: string;
  roles: readonly StaffRole[];
  unit?: string;
}

/** An invented district with its units and people. */
export interface DemoOffice extends InBoth {
  district: string;
  zone: string;
  calendar: string;
  procedure: string;
  numberPrefix: string;
  units: readonly DemoUnit[];
  administrator: DemoAccount;
  accounts: readonly DemoAccount[];
  /** Which complaints are whose; left out, a person names each unit. */
  duties?: DutyList;
}

/** The public password of a demo account. */
export function demoPassword({ login }: Pick<DemoAccount, 'login'>): string {
  return `demo-${login}`;
}
