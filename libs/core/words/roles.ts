/** Who may act: people of an office, the complainant, and the two that are no person (a rung that rang, a command of another subject). */
export const roles = [
  'complainant',
  'clerk',
  'coordinator',
  'handler',
  'verifier',
  'supervisor',
  'leader',
  'auditor',
  'administrator',
  'clock',
  'system',
] as const;

export type Role = (typeof roles)[number];

/** Roles that an account can be given. */
export const staffRoles = [
  'clerk',
  'coordinator',
  'handler',
  'verifier',
  'supervisor',
  'leader',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];

export type StaffRole = (typeof staffRoles)[number];
