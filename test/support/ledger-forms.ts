import { saying } from './forms';
import { onTheWall } from './local-time';
import type { PersonAtWork } from './person';
import type { RunningSystem } from './running-system';

/** What an officer on patrol writes down about a kitchen's exhaust. */
export function patrolFinding(more: object = {}): object {
  return {
    source: 'patrol',
    nuisances: ['odor-cooking'],
    facts: { place: { address: '营口道 12 号', subdistrict: '劝学街道', lat: 39.1203, lon: 117.1991 }, respondent: '某餐馆' },
    texts: { account: '巡查发现后厨排烟管道未接入专用烟道，油烟直排楼间。' },
    ...more,
  };
}

const photo = { kind: 'photo-after', name: '整改后照片', reference: 'TZ-0001' };
const record = { kind: 'record', name: '现场核查记录', reference: 'TZ-0002' };
const reading = { kind: 'reading', name: '监测报告', reference: 'TZ-0003' };

/** The root cause in two of the four words. */
export const cause = { causes: ['matter', 'institution'], texts: { matter: '排烟管道未接入专用烟道', institution: '无清洗制度' } };

/** A plan by a date with one milestone. */
export function plan(milestone: string): object {
  return { way: 'by-date', milestones: [milestone], texts: { goal: '油烟不再扰民', measures: '接入专用烟道，每月清洗', 'milestone-1': '接入专用烟道' } };
}

/** The unit finds the cause, plans, does it, proves it, looks at similar places, and reports the problem rectified. */
export async function rectifies(handler: PersonAtWork, problem: string, milestone: string): Promise<void> {
  await handler.movesProblem(problem, 'analyse', cause);
  await handler.movesProblem(problem, 'plan', plan(milestone));
  await handler.movesProblem(problem, 'reach', { milestone: 1, evidence: [photo], ...saying('account', '已接入，附照片。') });
  await handler.movesProblem(problem, 'check-similar', { places: 6, found: 1, ...saying('account', '沿街六家餐馆，一家同类，已另行整改。') });
  await handler.movesProblem(problem, 'rectify', { finding: 'true', evidence: [record, photo, reading], texts: { measures: '已接入专用烟道', answer: '已整改，感谢监督。' } });
}

/** A look on the spot that finds it as it should be. */
export const holds = { way: 'on-site', ...saying('account', '现场无油烟，管道密封完好。') };

/** Who works on the ledger in the office of the specs. */
export interface LedgerPeople {
  clerk: PersonAtWork;
  coordinator: PersonAtWork;
  handler: PersonAtWork;
  verifier: PersonAtWork;
  supervisor: PersonAtWork;
  leader: PersonAtWork;
}

/** They sign in; the unit that has the problem is Quanxue. */
export async function ledgerPeople(system: RunningSystem): Promise<LedgerPeople> {
  const [clerk, coordinator, handler, verifier, supervisor, leader] = [await system.asPerson('clerk'), await system.asPerson('coordinator'), await system.asPerson('quanxue'), await system.asPerson('verifier'), await system.asPerson('supervisor'), await system.asPerson('leader')];
  return { clerk, coordinator, handler, verifier, supervisor, leader };
}

/** The first look holds, and every step of the series on its day. */
export async function holdsToTheEnd(system: RunningSystem, { verifier, clerk }: LedgerPeople, problem: string): Promise<string[]> {
  await verifier.movesProblem(problem, 'hold', holds);
  const days: string[] = [];
  for (;;) {
    const step = (await clerk.readsProblem(problem)).clocks.find(({ name, state }) => name === 'series' && state === 'running');
    if (!step) return days;
    days.push(onTheWall(step.dueAt));
    await system.moveTo(step.dueAt);
    await verifier.movesProblem(problem, 'hold', holds);
  }
}

/** Takes the steps of the sign-off that are owed, one after the other, each by somebody who may, until `until` is owed or it is signed off. */
export async function takesSteps(system: RunningSystem, people: LedgerPeople, problem: string, until?: string): Promise<void> {
  for (;;) {
    const { state, steps, clocks } = await people.clerk.readsProblem(problem);
    const step = steps.find(({ owed }) => owed);
    if (state !== 'revisited' || !step || step.code === until) return;
    if (step.does === 'notice') {
      await system.moveTo(clocks.find(({ name }) => name === 'notice')?.dueAt ?? '');
    } else {
      const person = { 登记员: people.clerk, 协调员: people.coordinator, 督办员: people.supervisor, 分管领导: people.leader }[step.by.split('、')[0] ?? ''] ?? people.clerk;
      await (step.does === 'file' ? person.movesProblem(problem, 'sign-off') : person.movesProblem(problem, 'pass', { step: step.code, ...saying('opinion', '同意。') }));
    }
  }
}
