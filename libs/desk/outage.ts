import { JournalOverloaded } from '@bihuan/store';

/** Connection lost (08), cancelled or rolled back (25, 40, 57), no room (53), lock not got (55), system trouble (58). */
const classes = ['08', '25', '40', '53', '55', '57', '58'];

/** Whether an error of the store says that the database is away or overworked: then no clock and no command is to blame for it. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof JournalOverloaded) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(?=.*\d)[0-9A-Z]{5}$/.test(code)) return classes.includes(code.slice(0, 2));
  return /^E[A-Z]+$/.test(code) || /connect|terminat|time-?d?\s?out|pool after calling end/i.test(error.message);
}
