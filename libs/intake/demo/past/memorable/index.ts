import type { Tale } from '../tale.js';
import type { Span } from '../told.js';
import { asideTales } from './asides.js';
import { currentTales } from './current.js';
import { healingTales } from './healing.js';
import { troubledTales } from './troubled.js';

/** The complaints that whoever shows the demo will want to show. */
export function memorableTales(span: Span): Tale[] {
  return [...healingTales(span), ...troubledTales(span), ...asideTales(span), ...currentTales(span)];
}
