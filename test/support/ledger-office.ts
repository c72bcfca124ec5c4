import type { Problem } from '@bihuan/core';
import { orderDesk, OrderRoom, ProblemDesk, ProblemRoom, type Asking, type OrderDesk, type Person, type ProblemPerformed, type ProblemRequest, type Request } from '@bihuan/desk';
import { Journal, Timelines, type Place } from '@bihuan/store';
import { randomUUID } from 'node:crypto';

import { workerOffice, type PartOfRegistration, type WorkerOffice } from './worker-office';

const district = 'heping';
const office = (role: Asking['roles'][number]): Asking => ({ account: randomUUID(), roles: [role] });

/** Who works at the ledger: the office, and the environment bureau. */
export const people = {
  clerk: office('clerk'), coordinator: office('coordinator'), supervisor: office('supervisor'), leader: office('leader'), verifier: office('verifier'),
} as const;

/** An office that keeps a ledger, and what its people do over and over. */
export interface LedgerOffice extends WorkerOffice {
  problems: ProblemDesk;
  room: ProblemRoom;
  orders: OrderDesk;
  orderRoom: OrderRoom;
  handler: Asking;
  /** A place of its own, kilometres from every other. */
  somewhere(): Place;
  /** Somebody complains of a place. */
  told(place: Place, more?: PartOfRegistration & { phone?: string }): Promise<string>;
  /** What complaints and problems have asked of each other is done. */
  considered(): Promise<void>;
  later(days: number): Promise<void>;
  /** All that is due has rung. */
  swept(): Promise<void>;
  problemsAt(place: Place): Promise<Problem[]>;
  asks(subject: string, request: Pick<ProblemRequest, 'action' | 'payload'> & Partial<ProblemRequest>): Promise<Problem>;
  asksOf(complaint: string, request: Pick<Request, 'action' | 'payload' | 'asking'> & Partial<Request>): Promise<void>;
  /** From the assignment to the report. */
  rectified(problem: string): Promise<void>;
  /** And from the report through the series to the filing, all at the same time. */
  signedOff(...problems: string[]): Promise<void>;
}

/** Opens it at an instant. */
export async function ledgerOffice(at: string): Promise<LedgerOffice> {
  const here = await workerOffice(at);
  const { store: { hot }, rulebook, time } = here;
  const journal = new Journal(hot, { reporterKey: 'key' });
  const problems = new ProblemDesk(journal, rulebook, hot);
  const [{ id: account = '' } = {}] = await here.rows<{ id: string }>(`select id from bihuan.account where district = $1 and unit = 'environment'`, district);
  const handler: Asking = { account, roles: ['handler'], unit: 'environment' };
  let places = 0;
  const later = async (days: number) => void (await time.forwardTo(new Date(Date.parse(await time.now()) + days * 86_400_000).toISOString()));
  const asks: LedgerOffice['asks'] = async (subject, request) => problemOf(await problems.perform({ district, subject, id: randomUUID(), asking: handler, ...request } as ProblemRequest));

  const swept = async () => {
    while ((await here.worker().sweep()).rang.length > 0);
  };
  const rectified = async (problem: string) => {
    const until = new Date(Date.parse(await time.now()) + 86_400_000).toISOString();
    const evidence = ['record', 'photo-after', 'reading'].map((kind) => ({ kind, name: kind, reference: '1' }));
    await asks(problem, { action: 'assign', asking: people.coordinator, payload: { unit: 'environment', person: account } });
    await asks(problem, { action: 'analyse', payload: { causes: ['people', 'matter'] }, texts: { people: '夜间赶工', matter: '无隔声' } });
    await asks(problem, { action: 'plan', payload: { way: 'immediate', milestones: [until] }, texts: { goal: '夜间安静', measures: '停工', 'milestone-1': '停工' } });
    await asks(problem, { action: 'reach', payload: { milestone: 1, evidence: [] }, texts: { account: '已停工' }, evidence });
    await asks(problem, { action: 'checkSimilar', payload: { places: 2, found: 0 }, texts: { account: '查看两处' } });
    await asks(problem, { action: 'rectify', payload: { finding: 'true', evidence: [] }, texts: { measures: '夜间停工', answer: '已整改，夜间停工' }, evidence });
  };
  const signedOff = async (...all: string[]) => {
    const each = async (act: (problem: string) => Promise<unknown>) => {
      for (const problem of all) await act(problem);
    };
    const hold = (problem: string) => asks(problem, { action: 'hold', asking: people.verifier, payload: { way: 'on-site' }, texts: { account: '现场安静' } });
    const pass = (step: string, asking: Asking) => (problem: string) => asks(problem, { action: 'pass', asking, payload: { step }, texts: { opinion: '同意' } });
    await each(rectified);
    await each(hold);
    for (const days of [30, 60, 90]) {
      await later(days);
      await each(hold);
    }
    await each((problem) => asks(problem, { action: 'apply', payload: {}, texts: { application: '申请销号' } }));
    await each(pass('check', people.coordinator));
    await later(12);
    await swept();
    await each(pass('street-signs', people.supervisor));
    await each(pass('leader-signs', people.leader));
    await each((problem) => asks(problem, { action: 'signOff', asking: people.clerk, payload: {} }));
  };

  return {
    ...here, problems, handler, later, swept, asks, rectified, signedOff,
    room: new ProblemRoom(hot, new Timelines(hot), rulebook),
    orders: orderDesk(journal, rulebook),
    orderRoom: new OrderRoom(hot, new Timelines(hot), rulebook),
    somewhere: () => {
      places += 1;
      return { address: `平山道 ${places} 号`, subdistrict: '南市', lat: 39.1 + places * 0.05, lon: 117.2, resolved: true };
    },
    told: async (place, { phone = `139${String(Math.random()).slice(2, 10)}`, payload, ...more } = {}) => {
      const [id = ''] = await here.register(1, { fact: { place }, reporter: { phone, confidential: false }, ...more, payload: { receivedAt: await time.now(), ...payload } });
      return id;
    },
    considered: () => here.outgoing().flush(),
    problemsAt: (place) =>
      here.rows<Problem>(
        `select s.* from bihuan.subject s where s.kind = 'problem' and s.id in (select subject from bihuan.complaint_fact where kind = 'problem' and address = any ($1)) order by opened_at, id`,
        [place.address, near(place, 1).address],
      ),
    asksOf: async (complaint, request) => {
      const performed = await here.desk.perform({ district, complaint, id: randomUUID(), ...request } as Request);
      if (performed.outcome === 'refused') throw new Error(JSON.stringify(performed.refusal));
    },
  };
}

/** The next door so many metres to the north. */
export function near(place: Place, metres: number): Place {
  return { ...place, address: `${place.address} 旁`, lat: (place.lat ?? 0) + metres / 111_320 };
}

/** The problem that was moved; throws where it was not. */
export function problemOf(performed: ProblemPerformed): Problem {
  if (performed.outcome === 'refused') throw new Error(JSON.stringify(performed.refusal));
  return performed.subject;
}

/** Somebody of the office as the rooms know him. */
export function personOf({ account, roles, unit }: Pick<Asking, 'roles' | 'unit'> & Partial<Asking>): Person {
  return { district, account: account ?? randomUUID(), name: '某人', roles: roles as Person['roles'], unit: unit ?? null };
}
