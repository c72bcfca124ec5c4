import { causes, problemTransitions, stepOf, type Problem, type ProblemAction, type ProblemPayloads, type StaffRole } from '@bihuan/core';
import type { Asking, ProblemDesk, ProblemRequest } from '@bihuan/desk';
import type { AsyncCommand } from 'fast-check';

import { heping } from '../office/open-office';
import { looksAt, must, type Model } from './model';
import type { Scene } from './scene';

const DAY = 86_400_000;
const byPeople = (Object.keys(problemTransitions) as ProblemAction[]).filter((action) => problemTransitions[action].from.length > 0 && problemTransitions[action].by.some((role) => role !== 'system' && role !== 'clock'));
const said = Object.fromEntries([...causes, 'account', 'goal', 'measures', 'answer', 'reason', 'note', 'seen', 'missing', 'judgement', 'application', 'opinion', 'objection', 'milestone-1'].map((name) => [name, '说明']));
const evidence = ['record', 'photo-after'].map((kind) => ({ kind: kind as 'record', name: '现场照片', reference: 'A-1' }));

/** Somebody finds a problem on patrol, where the complaints come from; asked twice at once, it stands on the ledger once. */
export class Finds implements AsyncCommand<Model, Scene> {
  constructor(private readonly dice: number) {}

  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    const id = `p${(model.asked += 1)}`;
    const nuisance = this.dice % 2 === 0 ? 'noise-construction' : 'odor-cooking';
    const entry = {
      district: heping.code, id, asking: { account: 'a-coordinator', roles: ['coordinator'], unit: 'petitions' } satisfies Asking, payload: { source: 'patrol', nuisances: [nuisance] } as const, texts: { account: '巡查发现' },
      fact: { place: { address: '南市街 8 号', subdistrict: '南市', lat: 39.1301, lon: 117.1902, resolved: true } },
    };
    scene.record.push({ line: 'intent', id, at: Date.now(), district: heping.code, action: 'enter' });
    const answers = await Promise.all([deskOf(scene).enter(entry), deskOf(scene).enter(entry)]);
    const taken = answers.flatMap((one) => (one.outcome === 'refused' ? [] : [one]));
    scene.story.push(`${id}: a problem of ${nuisance} is found → ${answers.map(({ outcome }) => outcome).join()}`);
    must(new Set(taken.map(({ subject }) => subject.id)).size <= 1, `${id}, asked twice, opened two problems`);
    must(taken.length !== 1, `${id}, asked twice, was taken once and refused once`);
    scene.record.push({ line: 'outcome', id, at: Date.now(), ...(taken[0] ? { outcome: 'ok', subject: taken[0].subject.id, number: taken[0].subject.number } : { outcome: 'refused' }) });
    await looksAt(model, scene);
  }

  toString = () => `find(${this.dice})`;
}

/** Somebody asks something of a problem on the ledger, twice at once: mostly what leads it on, sometimes anything; answered once, and never against its table. */
export class AsksOfProblem implements AsyncCommand<Model, Scene> {
  constructor(private readonly which: number, private readonly dice: number) {}

  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    if (this.dice % 3 === 0) await scene.office.outgoing.flush();
    const [problem] = await problemOf(scene, this.which);
    if (!problem) return;
    const request = await requestOf(scene, problem, this.dice, `p${(model.asked += 1)}`);
    scene.record.push({ line: 'intent', id: request.id, at: Date.now(), district: heping.code, subject: problem.id, action: request.action });
    const [one, other] = await Promise.all([deskOf(scene).perform(request), deskOf(scene).perform(request)]);
    const [first, second] = one.outcome === 'already' ? [other, one] : [one, other];
    scene.story.push(`${request.id}: ${request.asking.roles.join()} asks ${request.action} of ${problem.number} (${problem.state}) → ${first.outcome === 'refused' ? first.refusal.refused : first.outcome}`);
    if (first.outcome === 'refused') {
      scene.record.push({ line: 'outcome', id: request.id, at: Date.now(), outcome: second.outcome === 'refused' ? 'refused' : 'unknown' });
    } else {
      const { event, subject } = first;
      const row = problemTransitions[request.action];
      scene.record.push({ line: 'outcome', id: request.id, at: Date.now(), outcome: 'ok', subject: problem.id, number: subject.number });
      must(row.by.includes(event.by) && request.asking.roles.includes(event.by), `${request.action} was made in the role ${event.by}`);
      must(row.from.some((state) => state === event.from) && event.to === (row.to === 'same' ? event.from : row.to), `${request.action} led from ${event.from} to ${event.to}`);
    }
    await looksAt(model, scene);
  }

  toString = () => `askOfProblem(${this.which}, ${this.dice})`;
}

function deskOf({ office }: Scene): ProblemDesk {
  return office.problems;
}

async function problemOf({ database, office }: Scene, which: number): Promise<Problem[]> {
  const { rows } = await database.pool.query<{ id: string }>(`select id from bihuan.subject where district = $1 and kind = 'problem' order by opened_at, id`, [heping.code]);
  const id = rows[which % Math.max(1, rows.length)]?.id;
  const read = id === undefined ? [] : await office.journal.read(heping.code, [id]);
  return read.flatMap((subject) => (subject ? [subject as Problem] : []));
}

async function requestOf({ office }: Scene, problem: Problem, dice: number, id: string): Promise<ProblemRequest> {
  const { standing, procedure } = problem;
  const now = await office.time.now();
  const terms = office.rulebook.terms(heping.code, procedure, now);
  const leads = dice % 4 > 0;
  const action = leads ? nextOf(problem) : (byPeople[Math.floor(dice / 4) % byPeople.length] ?? 'note');
  const step = stepOf(standing, terms);
  const roles: readonly string[] = ['pass', 'signOff', 'refuseSignOff'].includes(action) && step?.by.length ? step.by : problemTransitions[action].by.filter((role) => role !== 'system' && role !== 'clock');
  const role = (leads ? roles[dice % roles.length] : ['handler', 'clerk', 'coordinator', 'verifier', 'supervisor', 'leader'][dice % 6]) as StaffRole;
  const people = Object.entries(terms.directory.people ?? {}).filter(([, { unit }]) => unit === (standing.unit ?? 'market'));
  const soon = new Date(Date.parse(now) + DAY).toISOString();
  const person = people[0]?.[0] ?? 'nobody';
  const payloads: { readonly [A in ProblemAction]?: ProblemPayloads[A] } = {
    assign: { unit: standing.unit ?? 'market', person }, reassign: { unit: 'market', person }, handOver: { unit: 'market', person }, name: { person }, star: { starred: !standing.starred }, correct: { nuisances: ['odor-cooking'] },
    supervise: { level: 'district', reason: 'by-hand' }, lift: { reason: standing.openOrders[0]?.reason ?? 'by-hand' }, visit: { at: now, evidence: [] }, analyse: { causes: ['people', 'matter'] },
    plan: { way: 'by-date', milestones: [soon] }, reach: { milestone: standing.ahead[0] ?? 1, evidence: [] }, checkSimilar: { places: 2, found: dice % 4 }, extend: { until: new Date(Date.parse(now) + 40 * DAY).toISOString() },
    settleInterim: { nextDate: soon }, rectify: { finding: 'true', evidence: [] }, sendBack: { missing: [] }, hold: { way: 'on-site' }, fail: { way: 'on-site' }, miss: { way: 'on-site', reason: 'no-access' },
    relapse: { source: 'visit' }, revoke: { source: 'visit' }, reopen: { source: 'visit' }, pass: { step: step?.code ?? '' }, refuseSignOff: { step: step?.code ?? '' },
  };
  return {
    district: heping.code, subject: problem.id, id, action, payload: payloads[action] ?? {}, texts: said,
    // A step is taken by somebody who has taken none; whoever is asked else is one of two.
    asking: { account: step && leads ? `${role}-of-${step.code}` : `${role}-${dice % 2}`, roles: [role], unit: role === 'handler' ? (standing.unit ?? 'market') : 'petitions' },
    ...(action === 'reach' || action === 'rectify' ? { evidence } : {}),
  } as ProblemRequest;
}

/** What leads a problem on from where it stands. */
function nextOf({ state, standing: { causes: found, planned, ahead, similar, objected, signingOff, step, steps }, clocks }: Problem): ProblemAction {
  if (state === 'discovered') return 'assign';
  if (state === 'assigned') return found.length === 0 ? 'analyse' : planned === null ? 'plan' : ahead.length > 0 ? 'reach' : similar ? 'rectify' : 'checkSimilar';
  if (state === 'rectified' || step < steps) return 'hold';
  if (state === 'signedOff') return 'revoke';
  if (objected) return 'dismissObjection';
  return signingOff === null ? 'apply' : clocks['notice']?.state === 'running' ? 'object' : 'pass';
}
