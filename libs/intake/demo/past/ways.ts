import { dutyOf, type EvidenceKind, type Finding, type Nuisance } from '@bihuan/core';
import { tinglanDuties } from '../duties.js';
import type { Course } from './course.js';
import type { Dice } from './dice.js';
import type { Sayings } from './sayings.js';
import type { Source } from './scenes/scene.js';

/** What a way is walked with. */
export interface Walk {
  dice: Dice;
  say: Sayings;
  source: Source;
  /** It is one of those whose solution is looked at again for half a year. */
  series: boolean;
}

interface Way {
  weight: number;
  go(course: Course, walk: Walk): void;
}

/** An hour of the office; revisits are also made in the evening, when people are at home. */
export function hour(dice: Dice, evening = false): string {
  const minutes = evening && dice.happens(30) ? dice.whole(1085, 1190) : dice.whole(555, 1005);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What units bring of a nuisance. */
export function papersFor(nuisance: Nuisance, finding: Finding = 'true'): readonly EvidenceKind[] {
  if (finding === 'untrue' || finding === 'source-gone') return ['record'];
  if (nuisance === 'noise-equipment' || nuisance === 'noise-industrial' || finding === 'lawful-still-disturbing') return ['record', 'reading'];
  return nuisance === 'noise-construction' || nuisance.startsWith('odor-') ? ['photo-before', 'photo-after', 'record'] : ['record'];
}

/** Whose it is by the duty list; the clerks name the unit where habit is another. */
function listed({ scene: { nuisance, activity }, subdistrict }: Source): string | undefined {
  return dutyOf([tinglanDuties], { nuisances: [nuisance], activity, subdistrict, day: tinglanDuties.from })?.row.unit;
}

function given(course: Course, { dice, source }: Walk, unit = source.unit): Course {
  if (dice.happens(6)) course.later(2, hour(dice));
  course.soon(dice.whole(15, 150));
  const login = dice.one(['clerk', 'clerk', 'clerk2']);
  if (unit === listed(source)) course.assignByList(unit, login);
  else course.assign(unit, login);
  return (dice.happens(7) ? course.later(2, hour(dice)) : course.soon(dice.whole(15, 300))).signFor();
}

function putRight(course: Course, { dice, source: { scene } }: Walk, finding: Finding = 'true'): Course {
  return course.rectify(finding, papersFor(scene.nuisance, finding), `${dice.one(scene.did)}。`, `您反映的问题已处理：${dice.one(scene.told)}。感谢您的监督。`);
}

function held(course: Course, { dice, say, source: { scene } }: Walk): Course {
  const onSite = dice.happens(25);
  const fairly = dice.happens(30);
  const account = onSite ? say.seen() : fairly ? say.fairly() : say.content();
  return course.later(dice.whole(1, 3), hour(dice, true)).hold(`${account}${onSite ? `（${dice.one(scene.told)}）` : ''}`, fairly ? 'mostly-satisfied' : 'satisfied', onSite ? 'on-site' : 'phone', dice.one(['verifier', 'verifier2']));
}

/** Looked at again after 30, 90 and 180 days where it must be, and closed by somebody who has not looked; what is joined to a problem is closed at once. */
function toTheEnd(course: Course, { dice, say, series }: Walk): void {
  const looks = (series ? [30, 90, 180] : []).map((days) => ({ days: days - dice.whole(2, 3), time: hour(dice, true), account: say.content(), way: dice.one(['phone', 'on-site'] as const) }));
  const [days, time, login] = [dice.whole(1, 2), hour(dice), dice.one(['clerk', 'clerk2'])];
  if (looks.length > 0) course.only(false).later(days, time).close(login).only(true);
  for (const { days, time, account, way } of looks) course.afterRectification(days, time).hold(account, 'satisfied', way, 'verifier');
  course.later(days, time).close(login);
}

/** How complaints go here, and how often. */
export const ways: readonly Way[] = [
  {
    weight: 44,
    go(course, walk) {
      putRight(given(course, walk).later(walk.dice.whole(2, 5), '09:30').soon(walk.dice.whole(5, 380)), walk);
      toTheEnd(held(course, walk), walk);
    },
  },
  {
    weight: 12, // by a plan
    go(course, walk) {
      const { dice, source: { scene } } = walk;
      given(course, walk).soon(dice.whole(60, 300)).plan('by-date', [[1, '16:00'], [3, '12:00']], scene.goal, `分两步：先约谈并限制时段，再${dice.one(scene.did)}。`);
      course.later(1, '15:20').reach(1, '已约谈负责人，签收整改告知书。').later(1, hour(dice)).soon(30).reach(2, '措施已到位，进入试运行。');
      putRight(course.later(1, hour(dice)), walk);
      toTheEnd(held(course, walk), walk);
    },
  },
  {
    weight: 6, // with more time
    go(course, walk) {
      const { dice } = walk;
      given(course, walk).later(3, hour(dice)).askExtension(dice.whole(5, 9), dice.one(['设备需要向厂家定制，到货约一周。', '施工方要等停水停电许可才能作业。', '涉及三家商户，需分别协商。']));
      course.soon(dice.whole(30, 200)).grantExtension(6);
      putRight(course.later(dice.whole(4, 6), '10:10'), walk);
      toTheEnd(held(course, walk), walk);
    },
  },
  {
    weight: 9, // late, with a warning
    go(course, walk) {
      putRight(given(course, walk).later(walk.dice.whole(6, 7), '09:20').soon(walk.dice.whole(5, 200)), walk, 'mainly-true');
      toTheEnd(held(course, walk), walk);
    },
  },
  {
    weight: 4, // so late that it comes under supervision
    go(course, walk) {
      putRight(given(course, walk).later(walk.dice.whole(8, 10), hour(walk.dice)), walk);
      course.soon(25).answerOrder('overdue', '设备采购延误致超期，现已整改完毕并报回访；今后先行采取临时降噪、除味措施。');
      held(course, walk).soon(40).lift('overdue', '已整改到位并经回访核实，超期原因已书面说明，解除督办。');
      toTheEnd(course, walk);
    },
  },
  {
    weight: 8, // not solved at first
    go(course, walk) {
      const { dice, say } = walk;
      const content = dice.happens(70);
      putRight(given(course, walk).later(dice.whole(2, 4), hour(dice)), walk);
      course.later(dice.whole(1, 2), hour(dice, true)).fail(say.unsolved(), content ? 'dissatisfied' : 'not-asked', content ? 'phone' : 'on-site');
      putRight(course.soon(dice.whole(30, 200)).signFor().later(dice.whole(1, 3), hour(dice)), walk);
      if (content) course.soon(20).answerOrder('dissatisfied', '已按反映人意见重新整改，负责人到场查看，并留下直通电话。');
      held(course, walk);
      if (content) course.soon(60).lift('dissatisfied', '第二次整改有效，反映人认可，解除督办。');
      toTheEnd(course, walk);
    },
  },
  {
    weight: 6, // nobody answers at first
    go(course, walk) {
      const { dice, say } = walk;
      putRight(given(course, walk).later(dice.whole(2, 4), hour(dice)), walk);
      course.later(1, hour(dice)).miss(say.nobody());
      toTheEnd(held(course, walk), walk);
    },
  },
  {
    weight: 6, // given to the wrong unit
    go(course, walk) {
      const { dice, source } = walk;
      const wrong = source.mistaken ?? (source.unit === 'urban' ? 'environment' : 'urban');
      course.soon(dice.whole(15, 90)).assign(wrong).soon(dice.whole(20, 90)).signFor();
      course.soon(dice.whole(20, 120)).giveBack(dice.one(['经核实，该处由其他部门审批和监管，不属我单位职责。', '我单位无此项执法权，建议转有权部门。', '点位虽在我辖区，但事项已划转，附权责清单。']), source.unit);
      given(course, walk).later(dice.whole(2, 4), hour(dice));
      putRight(course, walk);
      toTheEnd(held(course, walk), walk);
    },
  },
  {
    weight: 6, // nothing was found
    go(course, walk) {
      const { dice, say } = walk;
      const finding = dice.one(['untrue', 'source-gone'] as const);
      const found = finding === 'untrue' ? '按反映的时段到场核查三次，均未发现所述情况。' : '到场时当事方已搬离，现场无噪声、异味源。';
      given(course, walk).later(dice.whole(2, 4), hour(dice)).rectify(finding, ['record'], found, `${found}如再次出现，请在发生时直接来电，工作人员将即时到场。`);
      course.later(dice.whole(1, 3), hour(dice, true)).hold(say.fairly(), 'mostly-satisfied');
      toTheEnd(course, walk);
    },
  },
  {
    weight: 4, // the papers were not enough
    go(course, walk) {
      const { dice } = walk;
      putRight(given(course, walk).later(dice.whole(2, 3), hour(dice)), walk);
      course.soon(90).do('clerk', 'sendBack', { missing: ['reading'] }, { missing: '监测记录未注明时段和测点，请补充。' });
      putRight(course.later(1, hour(dice)), walk);
      toTheEnd(held(course, walk), walk);
    },
  },
  {
    weight: 3, // back within the watch
    go(course, walk) {
      const { dice, say } = walk;
      putRight(given(course, walk).later(dice.whole(2, 4), hour(dice)), walk);
      held(course, walk);
      if (!walk.series) course.later(1, hour(dice)).close();
      course.later(dice.whole(12, 30), hour(dice)).do('clerk', 'relapse', { source: 'call' }, { account: `办结后不久又出现：${say.unsolved()}` });
      putRight(course.soon(60).signFor().later(2, hour(dice)), walk);
      toTheEnd(held(course, walk), walk);
    },
  },
];
