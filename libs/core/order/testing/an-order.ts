import { aProcedure, aRung, hours, system, workingDays } from '../../complaint/testing/index.js';
import { KindOffice } from '../../loop/testing/kind-office.js';
import type { OrderRules, Procedure } from '../../procedure/index.js';
import { orderRules } from '../order-rules.js';
import type { OrderPayloads } from '../payloads.js';
import type { Order, OrderLoop } from '../standing.js';

const said = (en: string) => ({ zh: en, en });

/** Three working days to answer, an interview a day after, a level up three days after. */
const order: OrderRules = {
  number: 'No. {year}-#',
  clocks: {
    answer: {
      title: said('Answer'), holder: 'unit', amounts: [{ when: { level: ['city'] }, ...workingDays(1) }, workingDays(3)], redo: [workingDays(2)],
      rungs: [
        aRung('due', 'due', 'remind', ['holder', 'supervisor']),
        aRung('interview', { after: workingDays(1) }, 'measure', []),
        aRung('raise', { after: workingDays(3) }, 'raise', []),
        aRung('listing', { after: workingDays(4) }, 'measure', []),
        aRung('overdue', { after: workingDays(5) }, 'remind', ['holder'], { every: workingDays(5), everyStarred: workingDays(1) }),
      ],
    },
    judge: { title: said('Judge'), holder: 'supervisor', amounts: [workingDays(2)], rungs: [aRung('due', 'due', 'remind', ['holder'], { every: workingDays(1) })] },
  },
  measures: [
    { code: 'interview', title: said('Interview'), addressee: said('Head of the unit'), tell: ['unit', 'supervisor'] },
    { code: 'listing', title: said('Listed publicly'), addressee: said('The body above the unit'), tell: ['unit', 'leader'] },
  ],
};

/** The rules of a small office that writes orders. */
export function aProcedureWithOrders(): Procedure {
  const procedure = aProcedure();
  const levels = [...procedure.supervision.levels, { code: 'city', title: said('City') }];
  return { ...procedure, supervision: { ...procedure.supervision, levels, order } };
}

const blank: Order = { district: 'heping', id: 'o1', kind: 'order', number: 'No. 2026-1', state: 'issued', version: 0, procedure: 'a-procedure@1', standing: {} as Order['standing'], clocks: {} };

/** One order in a small office without any store. */
export class OrderOffice extends KindOffice<OrderLoop, OrderPayloads> {
  constructor(at: string, issued: Partial<OrderPayloads['issue']> = {}, procedure = aProcedureWithOrders()) {
    super(orderRules, blank, procedure, at);
    this.does(system, 'issue', { about: 'c1', aboutNumber: 'HP-1', procedure: 'a-procedure@1', supervisedAt: 4, reason: 'overdue', level: 'district', unit: 'environment', issuedBy: 'clock', urgency: 'ordinary', starred: false, respondentUnit: null, ...issued });
  }

  get order(): Order {
    return this.subject;
  }
}

/** An order issued on a Thursday morning to the environment bureau. */
export function anOrder(issued: Partial<OrderPayloads['issue']> = {}, procedure?: Procedure): OrderOffice {
  return new OrderOffice('2026-09-10 09:00', issued, procedure);
}

/** The same office, where an order is asked after two hours after its due date, if the office is open then. */
export function aProcedureInOfficeHours(): Procedure {
  const procedure = aProcedureWithOrders();
  const { answer, judge } = order.clocks;
  const rungs = [aRung('evening', { after: hours(2) }, 'remind', ['holder'], { officeHours: true, every: workingDays(1) })];
  return { ...procedure, supervision: { ...procedure.supervision, order: { ...order, clocks: { answer: { ...answer, rungs }, judge } } } };
}
