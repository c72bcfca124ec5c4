export type { RuleFault } from './fault.js';
export { loadCalendars, loadProcedures, loadWordLists } from './load.js';
export { calendarSchema } from './schema/calendar-schema.js';
export { procedureSchema } from './schema/procedure-schema.js';
export type { Schema } from './schema/schema.js';
export { wordListSchema } from './schema/word-list-schema.js';
export { procedureOn } from './versions.js';
