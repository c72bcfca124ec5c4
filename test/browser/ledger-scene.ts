import { callAboutFans, hotel } from '../support/forms';
import { holdsToTheEnd, ledgerPeople, patrolFinding, rectifies, takesSteps, type LedgerPeople } from '../support/ledger-forms';
import { china } from '../support/local-time';
import { OfficeWindows } from './office-windows';

/** A ledger as a district has it on a Monday in March and half a year later: found, assigned, struck, signed off and back again, and three neighbours of one hotel. */
export interface LedgerScene {
  windows: OfficeWindows;
  people: LedgerPeople;
  /** A kitchen that a unit has just been given. */
  kitchen: string;
  /** A site whose firm is written like a formula. */
  formula: string;
  /** Signed off, and revoked. */
  revoked: string;
  struck: string;
  /** The neighbours' complaints, which put the hotel on the ledger by themselves. */
  joined: readonly string[];
}

/** Plays it. */
export async function playLedger(): Promise<LedgerScene> {
  const windows = await OfficeWindows.open(); // Monday 2026-03-02, 09:00
  const people = await ledgerPeople(windows.system);
  const place = (address: string, lat: number, lon: number, respondent: string) => ({ facts: { place: { address, subdistrict: '劝学街道', lat, lon }, respondent } });
  const entered = async (more: object = {}) => (await people.clerk.enters(patrolFinding(more))).number;

  const revoked = await entered(place('营口道 90 号', 39.14, 117.21, '某夜宵店'));
  await givenToQuanxue(people, revoked);
  await rectifies(people.handler, revoked, china('2026-03-10 17:00'));
  await appliesAfterTheSeries(windows, people, revoked);
  await takesSteps(windows.system, people, revoked);
  await people.supervisor.movesProblem(revoked, 'revoke', { source: 'visit', texts: { account: '回头看又在排油烟。' } });

  const kitchen = await entered();
  await givenToQuanxue(people, kitchen);
  const struck = await entered({ nuisances: ['noise-traffic'], ...place('台儿庄路 8 号', 39.17, 117.26, '某停车场') });
  await people.coordinator.movesProblem(struck, 'strike', { texts: { reason: '点位记错。' } });
  const formula = await entered({ nuisances: ['noise-construction'], ...place('赤峰道 40 号', 39.15, 117.23, '=1+1') });
  const joined: string[] = [];
  for (let n = 0; n < 3; n += 1) joined.push((await people.clerk.registers(callAboutFans({ facts: hotel(), reporter: { phone: `1380000300${n}` } }))).number);
  await windows.system.delivered();
  return { windows, people, kitchen, formula, revoked, struck, joined };
}

/** The coordinator gives a problem to Quanxue and to its handler. */
export async function givenToQuanxue({ coordinator, handler }: LedgerPeople, problem: string): Promise<void> {
  await coordinator.movesProblem(problem, 'assign', { unit: 'quanxue', person: handler.account });
}

/** Every look holds, and the unit applies for the sign-off. */
export async function appliesAfterTheSeries({ system }: OfficeWindows, people: LedgerPeople, problem: string): Promise<void> {
  await holdsToTheEnd(system, people, problem);
  await people.handler.movesProblem(problem, 'apply', { texts: { application: '条件均已满足，申请销号。' } });
}
