import { assigned, done, registered, type Office } from './an-office.js';
import { clerk, complainant, coordinator, handler } from './people.js';

export const notOurs = { reason: 'not-ours' } as const;

/** A complaint that one unit after another has returned. */
export function returned(...units: string[]): Office {
  const office = registered();
  units.forEach((unit, returns) => {
    office.does(returns >= 2 ? coordinator : clerk, 'assign', { unit }).does({ ...handler, actorUnit: unit }, 'return', notOurs);
  });
  return office;
}

/** Three rounds old: twice it was not solved. */
export function inTheThirdRound(): Office {
  const office = assigned();
  for (let round = 1; round < 3; round += 1) {
    office.does(handler, 'rectify', done()).does(complainant, 'fail', { way: 'link', satisfaction: 'not-asked' });
  }
  return office;
}
