import { optionalClocks, plainClocks, type Procedure } from '@bihuan/core';
import { clock, evidence, finish, rung } from './clocks.js';
import { law } from './laws.js';
import { ledger } from './ledger.js';
import { order } from './order.js';
import { amount, amountRule, bilingual, choices, code, counting, grounds, hour, listed, match, period } from './parts.js';
import { type Entries, help, listOf, optional, part, record, type Schema, whole } from './schema.js';

const clocks = {
  ...Object.fromEntries(plainClocks.map((name) => [name, part('clock')])),
  ...Object.fromEntries(optionalClocks.map((name) => [name, optional(part('clock'))])),
  finish: part('finish'),
} as Entries<Procedure['clocks']>;

const byCount = listOf(
  record<Procedure['supervision']['returned'][number]>({
    count: help('第几次', 'The n-th of its kind', whole(1)),
    level: help('督办级别代码', 'Level of supervision', code),
    ...grounds(),
  }),
);

/** The format of a procedure file (办理规程). */
export const procedureSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Procedure 办理规程',
  description: '投诉件办理的全部期限与规则。改动请另存为新版本。\nEvery deadline and rule of an office. Change it by adding a version.',
  ...record<Procedure>({
    procedure: help('规程代码', 'Code of the procedure', { ...code, examples: ['cn-hotline'] }),
    version: help('版本，1、2、3……', 'Version', whole(1, 100_000)),
    title: help('名称', 'Title', part('bilingual')),
    valid: help('施行期间，首尾两日均有效', 'Valid from and to, both days included', period()),
    source: optional(help('来源', 'Where the rules come from', part('bilingual'))),
    counting: help('期限计算总则', 'How days are counted', part('counting')),
    clocks: help('各项时限', 'The clocks', record<Procedure['clocks']>(clocks)),
    returns: help('退单', 'Returns', record<Procedure['returns']>({
      reasons: help('可以退单的理由', 'Reasons', listOf(part('listed'))),
      designateAt: help('退单满几次后由协调员指定，不得再退', 'From this return on the coordinator designates', whole(1)),
      ...grounds(),
    })),
    assignment: optional(help('无人认领时如何确定单位；不写即由人指定', 'How a unit is found where nobody is clear; left out: a person names it', record<NonNullable<Procedure['assignment']>>({
      firstReceiver: help('首接负责：最先收到的单位主办，不得再退', 'The first unit that received it leads, and cannot return it', { type: 'boolean' }),
      basis: optional(help('依据', 'Where the rule comes from', part('bilingual'))),
      unverified: optional(help('该规则尚未核对出处，界面上会注明', 'The rule could not be checked, and is shown so', { type: 'boolean', const: true })),
    }))),
    group: help('集体投诉', 'Groups', record<Procedure['group']>({
      representatives: help('代表最多几人', 'Representatives at most', whole(1)),
      ...grounds(),
    })),
    rounds: help('轮次', 'Rounds', record<Procedure['rounds']>({
      supervisorFrom: help('从第几轮起只能由督办员交办', 'From this round on only the supervisor assigns', whole(1)),
      ...grounds(),
    })),
    series: help('巩固回访：整改后第几日；没有符合的即不做', 'Series of revisits, by distance from rectification', listOf(
      record<Procedure['series'][number]>({
        when: optional(help('适用于哪些件', 'For which complaints', part('match'))),
        after: help('整改后多久，由近到远', 'Distances from rectification, rising', listOf(part('amount'), 1)),
        ...grounds(),
      }),
    )),
    unreachable: help('联系不上', 'Cannot be reached', record<Procedure['unreachable']>({
      tries: help('至少联系几次', 'Tries at least', whole(1)),
      days: help('至少分几天', 'On so many days', whole(1)),
      bands: help('一天中的时段，至少分在其中两个；可以跨零点', 'Bands of the day: tried in at least two of them; one may run past midnight', listOf(
        record<Procedure['unreachable']['bands'][number]>({
          name: help('代码', 'Code', { ...code, examples: ['evening'] }),
          from: help('起', 'From', hour),
          to: help('止', 'To', hour),
        }),
        1,
      )),
      again: help('未成后多久再联系', 'Tried again after', part('amount')),
      ...grounds(),
    })),
    supervision: help('督办', 'Supervision', record<Procedure['supervision']>({
      levels: help('级别，由低到高', 'Levels, rising', listOf(
        record<Procedure['supervision']['levels'][number]>({
          code: help('代码', 'Code', { ...code, examples: ['district'] }),
          title: help('名称', 'Title', part('bilingual')),
        }),
      )),
      dissatisfied: help('第几次不满意即督办', 'The n-th dissatisfaction', byCount),
      returned: help('第几次退单即督办', 'The n-th return', byCount),
      repeat: optional(help('重复投诉件首次交办即督办；不写即不因重复督办', 'A repeat complaint comes under supervision with its first assignment; left out, it does not', record<NonNullable<Procedure['supervision']['repeat']>>({
        level: help('督办级别代码', 'Level of supervision', code),
        ...grounds(),
      }))),
      order: optional(help('督办单；不写则督办只是投诉件上的标记', 'The supervision order; left out, supervision is only a mark on the complaint', part('order'))),
    })),
    evidence: help('何种结论须有何种佐证', 'What evidence closes what', listOf(part('evidence'))),
    decline: help('不予受理', 'Declining', record<Procedure['decline']>({
      reasons: help('可以不予受理的理由', 'Reasons', listOf(part('listed'))),
    })),
    responsible: optional(help('须指定责任人的件：写方案、报告整改之前须已指定；不写即都不须', 'Complaints of which a responsible person must be named before the plan and the rectification; left out: none', listOf(
      record<NonNullable<Procedure['responsible']>[number]>({
        when: optional(help('适用于哪些件；不写即全部', 'For which complaints; left out: for all', part('match'))),
      }),
      1,
    ))),
    penalty: optional(help('移送处罚；与时限 penalty 同写', 'Referral for a penalty; goes with the clock penalty', record<NonNullable<Procedure['penalty']>>({
      bodies: help('处罚机关', 'The bodies that impose penalties', choices('ecology')),
      outcomes: help('处罚结果', 'What may come of it', choices('fine')),
    }))),
    laws: optional(help('适用法律：按投诉事实发生之日适用当日有效的', 'The laws of the matter; facts are judged by what is in force on their day', listOf(part('law')))),
    earlier: optional(help('登记时提示以往投诉的范围；不写即按相似规则', 'How far, how long ago and how many earlier complaints are hinted at while one is registered; left out: as the rules of likeness say', record<NonNullable<Procedure['earlier']>>({
      metres: help('同类扰民，相距不超过多少米', 'The same nuisance, no farther than so many metres', whole(1, 2000)),
      months: help('多少个月以内', 'No longer ago than so many months', whole(1, 120)),
      most: help('最多提示几件', 'At most so many', whole(1, 50)),
    }))),
    board: optional(help('督办台的统计口径；不写即不统计即将到期、停滞和反复', 'What the supervision board counts; left out: neither what is due soon, nor what stands still, nor what is repeated', record<NonNullable<Procedure['board']>>({
      dueSoon: help('多久以内到期算即将到期', 'Falls due within so much time', part('amount')),
      stalled: help('多久无人办理算停滞', 'Stands still: nobody has done anything for longer', part('amount')),
      repeat: help('同一点位达到几件算反复', 'So many complaints at one place', whole(2, 100)),
    }))),
    ledger: optional(help('台账：反复投诉的问题怎样列入、整改、回访、销号；不写即不设台账', 'How problems are put on the ledger and stay closed; left out: the office keeps none', part('ledger'))),
  }),
  $defs: { bilingual, amount, counting, match, amountRule, listed, rung, clock, finish, evidence, law, order, ledger },
};
