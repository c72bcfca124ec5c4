import { toInstant } from '@bihuan/core';

import { aLedger } from '../../libs/core/problem/testing/a-problem';
import { aCalendar, aProcedure, aRung, workingDays } from '../../libs/core/complaint/testing/index';

const shipped = aProcedure().clocks;
const due = aRung('due', 'due', 'remind', ['holder']);
// Beyond the hours of the explorer: what rang still has a running clock.
const overdue = aRung('overdue', { after: workingDays(5) }, 'remind', ['holder'], { every: workingDays(1) });

/** A small office in which three clocks ring: the assignment, the legal date (from receipt), the receipt of the other district. */
export const procedure = aProcedure({
  clocks: {
    ...Object.fromEntries(Object.entries(shipped).map(([name, rule]) => [name, { ...rule, rungs: [] }])),
    triage: { ...shipped.triage, rungs: [due, overdue] },
    finish: { ...shipped.finish, startsOn: 'received', amounts: [workingDays(2)], rungs: [due, overdue] },
    receipt: { ...shipped.receipt, amounts: [workingDays(1)], rungs: [aRung('take-back', 'due', 'takeBack', ['holder'])] },
  },
});

/** The same office with a ledger, which a place comes onto by its second complaint. */
export const keepingLedger = { ...procedure, clocks: { ...procedure.clocks, revisit: { ...shipped.revisit, rungs: [due, overdue] } }, ledger: { ...aLedger, repeat: { ...aLedger.repeat, count: 2 }, revoke: { complaints: 2 } } };

/** Thursday morning; the assignment (and the receipt) is due on Friday, the legal date is on Monday. */
const days = [['Thursday', '2026-09-10', '09:00'], ['Friday', '2026-09-11', '17:00'], ['Monday', '2026-09-14', '17:00']] as const;

export const hours = days.map(([, date, time]) => toInstant(aCalendar().zone, date, time));
export const hourNames = days.map(([day, , time]) => `${day} ${time}`);
