export { add } from './add.js';
export type { Calendar, CalendarYear } from './calendar.js';
export type { Amount, Counting, Due, DueExplanation, Unit } from './counting.js';
export type { Instant } from './instant.js';
export { type Remainder, remainder, resume } from './remainder.js';
export { after, before } from './shift.js';
export { isWorkingDay, nextOfficeHour } from './working-day.js';
export { localDate, localTime, toInstant } from './zone.js';
