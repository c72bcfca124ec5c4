import type { Remark } from './report.js';

/** But for tabs and line breaks. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Why a cell cannot be kept, whatever it says; of what is sealed a report says where something is wrong, never what stands there. */
export function unfitness(field: string, value: string, most: number, isSealed = false): Remark | undefined {
  const shown = isSealed ? String(value.length) : value;
  if (value.length > most) return { reason: 'too_long', field, value: shown };
  return control.test(value) ? { reason: 'control_character', field, value: isSealed ? '' : value } : undefined;
}

/** Without the white space at its ends; nothing where nobody could see a letter. */
export function said(cell: string): string {
  return /[^\s\p{Cf}]/u.test(cell) ? cell.trim() : '';
}
