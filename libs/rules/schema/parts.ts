import { type Amount, type AmountRule, type Bilingual, type Counting, type Grounds, type Listed, type Match, matters, type Named, nuisances, problemSources, urgencies } from '@bihuan/core';
import { type Entries, help, listOf, oneOf, optional, part, record, type Schema, someOf, whole } from './schema.js';
import { endsOnHoliday, outsideHours, units } from './words.js';

const text: Schema = { type: 'string', minLength: 1 };

/** A name in kebab-case. */
export const code: Schema = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', examples: ['not-ours'] };

const codes: Schema = { ...listOf(code, 1), uniqueItems: true };

/** The running number of a year, under which orders and problems are filed. */
export const numbering: Schema = { type: 'string', pattern: '^[^#]*\\{year\\}[^#]*#[^#]*$', examples: ['督字〔{year}〕#号'] };

/** A day of the calendar. */
export const date: Schema = { type: 'string', format: 'date', examples: ['2026-01-01'] };

/** A local hour of the day. */
export const hour: Schema = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['08:30'] };

/** A sentence in both languages. */
export const bilingual: Schema = {
  title: 'Bilingual 双语',
  ...record<Bilingual>({ zh: help('中文', 'Chinese', text), en: help('英文', 'English', text) }),
};

/** Where numbers come from, or that nobody could check them. */
export function grounds(): Entries<Grounds> {
  return {
    basis: optional(help('依据', 'Where the number comes from', part('bilingual'))),
    unverified: optional(help('数字尚未核对出处，界面上会注明', 'The number could not be checked, and is shown so', { type: 'boolean', const: true })),
  };
}

/** A span of time; never zero, and never fractions of an hour (write minutes instead). */
export const amount: Schema = { title: 'Amount 时长', ...record<Amount>(amountEntries()) };

function amountEntries() {
  return {
    amount: help('数量，整数，至少为 1', 'How many; a whole number, at least 1', whole(1, 100_000)),
    unit: help('单位：minute 分钟、hour 小时、day 自然日、workingDay 工作日', 'Unit', oneOf(units)),
  };
}

/** How days and working days are counted. */
export const counting: Schema = {
  title: 'Counting 计算方式',
  ...record<Counting>({
    dayOfStart: optional(help('起始当日是否计入，默认 false（不计）', 'Whether the day of start is itself the first day; default false', { type: 'boolean' })),
    dueHour: optional(
      help('到期时刻：closes 下班时（默认）、sameTime 与起始同一时刻、或 HH:mm', 'The hour it falls due: closes (default), sameTime or HH:mm', {
        type: 'string',
        pattern: '^(closes|sameTime|([01][0-9]|2[0-3]):[0-5][0-9])$',
        examples: ['closes', 'sameTime', '17:00'],
      }),
    ),
    outsideHours: optional(help('下班后收到的：nextWorkingDay 从下一工作日起算（默认）、asIs 照收到时起算', 'Receipt outside office hours; default nextWorkingDay', oneOf(outsideHours))),
    endsOnHoliday: optional(help('自然日期限止于休息日：nextWorkingDay 顺延（默认）、stays 不顺延', 'Where a span of days ends that ends on a day off; default nextWorkingDay', oneOf(endsOnHoliday))),
  }),
};

/** The days of force, both ends included. */
export function period(): Schema {
  return record<{ from: string; to?: string }>({
    from: help('施行之日', 'First day', date),
    to: optional(help('最后一日；不写即长期有效', 'Last day; left out: until further notice', date)),
  });
}

/** Which complaints a line is for. */
export const match: Schema = {
  title: 'Match 适用条件',
  description: '所列条件须同时满足\nEvery named condition must hold',
  ...record<Match>({
    nuisance: optional(help('扰民类型，符合其一即可', 'Nuisance, any of these', someOf(nuisances))),
    urgency: optional(help('紧急程度：ordinary 普通、urgent 紧急、danger 危险', 'Urgency, any of these', someOf(urgencies))),
    matter: optional(help('complaint 投诉、consult 咨询', 'Matter, any of these', someOf(matters))),
    hard: optional(help('疑难件', 'Marked a hard case', { type: 'boolean' })),
    starred: optional(help('重点件', 'Starred', { type: 'boolean' })),
    repeat: optional(help('重复投诉件', 'Complained of before at this place', { type: 'boolean' })),
    anonymous: optional(help('匿名件', 'Anonymous', { type: 'boolean' })),
    level: optional(help('督办单的级别，仅用于督办单的时限', 'Level of the order; only for the clocks of orders', codes)),
    grade: optional(help('台账问题的等级，仅用于台账的时限', 'Grade of the problem; only for the clocks of the ledger', codes)),
    source: optional(help('台账问题的来源，仅用于台账的时限：repeat 反复投诉、patrol 主动排查、inspection 督察交办、by-hand 人工列入', 'How the problem was found; only for the clocks of the ledger', someOf(problemSources))),
  }),
  minProperties: 1,
};

/** An amount for the complaints it matches. */
export const amountRule: Schema = {
  title: 'AmountRule 时长（分情形）',
  description: '自上而下取第一条符合的；最后一条不设条件\nThe first line that matches counts; the last has no condition',
  ...record<AmountRule>({
    ...amountEntries(),
    when: optional(help('适用于哪些件；不写即全部适用', 'For which complaints; left out: for all', part('match'))),
    counting: optional(help('与总则不同的计算方式', 'Counting, where it differs from the general one', part('counting'))),
    ...grounds(),
  }),
};

/** Things to choose from by name; `example` is the code an editor proposes. */
export function choices(example: string): Schema {
  return listOf(
    record<Named>({
      code: help('代码', 'Code', { ...code, examples: [example] }),
      title: help('名称', 'Title', part('bilingual')),
    }),
    1,
  );
}

/** A reason on a list. */
export const listed: Schema = {
  title: 'Listed 可选理由',
  ...record<Listed>({
    code: help('代码，小写英文，用连字符', 'Code in kebab-case', code),
    title: help('名称', 'Title', part('bilingual')),
    goTo: optional(help('告知当事人应向何处反映', 'Where the person should go instead', part('bilingual'))),
  }),
};
