import { plainClocks, type Procedure } from '@bihuan/core';
import { clock, evidence, finish, rung } from './clocks.js';
import { amount, amountRule, bilingual, code, counting, date, hour, listed, match } from './parts.js';
import { type Entries, help, listOf, optional, part, record, type Schema, whole } from './schema.js';

const clocks = {
  ...Object.fromEntries(plainClocks.map((name) => [name, part('clock')])),
  finish: part('finish'),
} as Entries<Procedure['clocks']>;

const byCount = listOf(
  record<Procedure['supervision']['returned'][number]>({
    count: help('第几次', 'The n-th of its kind', whole(1)),
    level: help('督办级别代码', 'Level of supervision', code),
  }),
);

/** The format of a procedure file (办理规程). */
export const procedureSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Procedure 办理规程',
  description: '投诉件办理的全部期限与规则。改动请另存为新版本。\nEvery deadline and rule of an office. Change it by adding a version.',
  ...record<Procedure>({
    procedure: help('规程代码', 'Code of the procedure', { ...code, examples: ['cn-hotline'] }),
    version: help('版本，1、2、3……', 'Version', whole(1)),
    title: help('名称', 'Title', part('bilingual')),
    valid: help('施行期间，首尾两日均有效', 'Valid from and to, both days included', record<Procedure['valid']>({
      from: help('施行之日', 'First day', date),
      to: optional(help('最后一日；不写即长期有效', 'Last day; left out: until further notice', date)),
    })),
    source: optional(help('来源', 'Where the rules come from', part('bilingual'))),
    counting: help('期限计算总则', 'How days are counted', part('counting')),
    clocks: help('各项时限', 'The clocks', record<Procedure['clocks']>(clocks)),
    returns: help('退单', 'Returns', record<Procedure['returns']>({
      reasons: help('可以退单的理由', 'Reasons', listOf(part('listed'))),
      designateAt: help('退单满几次后由协调员指定，不得再退', 'From this return on the coordinator designates', whole(1)),
    })),
    group: help('集体投诉', 'Groups', record<Procedure['group']>({
      representatives: help('代表最多几人', 'Representatives at most', whole(1)),
    })),
    rounds: help('轮次', 'Rounds', record<Procedure['rounds']>({
      supervisorFrom: help('从第几轮起只能由督办员交办', 'From this round on only the supervisor assigns', whole(1)),
    })),
    series: help('巩固回访：整改后第几日；没有符合的即不做', 'Series of revisits, by distance from rectification', listOf(
      record<Procedure['series'][number]>({
        when: optional(help('适用于哪些件', 'For which complaints', part('match'))),
        after: help('整改后多久，由近到远', 'Distances from rectification, rising', listOf(part('amount'), 1)),
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
    })),
    evidence: help('何种结论须有何种佐证', 'What evidence closes what', listOf(part('evidence'))),
    decline: help('不予受理', 'Declining', record<Procedure['decline']>({
      reasons: help('可以不予受理的理由', 'Reasons', listOf(part('listed'))),
    })),
    earlier: optional(help('登记时提示的以往投诉；不写即只提示同一反映人和地址完全相同的', 'Earlier complaints that are shown while one is registered; left out: only the same person’s and those of the very same address', record<NonNullable<Procedure['earlier']>>({
      metres: help('同类扰民，相距不超过多少米', 'The same nuisance, no farther than so many metres', whole(1, 2000)),
      months: help('多少个月以内', 'No longer ago than so many months', whole(1, 120)),
      most: help('最多提示几件', 'At most so many', whole(1, 50)),
    }))),
  }),
  $defs: { bilingual, amount, counting, match, amountRule, listed, rung, clock, finish, evidence },
};
