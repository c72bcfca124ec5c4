import type { NoticeMatch, NoticePeriod, NoticeRules } from '@bihuan/core';
import { urgencies } from '@bihuan/core';
import { bilingual, code, date, hour } from './parts.js';
import { help, listOf, oneOf, optional, part, record, type Schema, someOf } from './schema.js';

const names: Schema = { ...listOf(code, 1), uniqueItems: true };

const match: Schema = {
  title: 'NoticeMatch 适用条件',
  description: '所列条件须同时满足\nEvery named condition must hold',
  ...record<NoticeMatch>({
    about: optional(help('通知事项的代码，如 assigned、danger；时限提醒为 rung', 'What it is about, such as assigned, danger; rung for a due date', names)),
    rung: optional(help('升级阶梯中各级的名称，如 red-card', 'Names of rungs, such as red-card', names)),
    urgency: optional(help('紧急程度', 'Urgency', someOf(urgencies))),
  }),
  minProperties: 1,
};

/** The format of the rules of mail (通知规则). */
export const noticesSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'NoticeRules 通知规则',
  description: '邮件何时发出：汇总、免打扰、即时。时刻按各辖区的时区和工作日历。\nWhen mail goes out: gathered, quiet hours, at once. Hours are those of each district, working days those of its calendar.',
  ...record<NoticeRules>({
    notices: help('规则代码', 'Code of the rules', { ...code, examples: ['office'] }),
    title: help('名称', 'Title', part('bilingual')),
    periods: help('各施行期间的规则', 'The rules, by the days on which they hold', listOf(
      record<NoticePeriod>({
        valid: help('施行期间', 'In force', record<NoticePeriod['valid']>({ from: help('首日', 'First day', date), to: optional(help('末日', 'Last day', date)) })),
        digest: help('汇总邮件', 'The digest', record<NoticePeriod['digest']>({
          hours: help('发出的时刻', 'Hours at which it goes out', { ...listOf(hour, 1), uniqueItems: true }),
          on: help('workingDay 工作日、day 每日', 'On working days or every day', oneOf(['workingDay', 'day'])),
        })),
        quiet: optional(help('免打扰时段，只发即时邮件；可跨午夜', 'Quiet hours, in which only what goes at once is sent; may span midnight', record<{ from: string; to: string }>({ from: help('起', 'From', hour), to: help('止', 'To', hour) }))),
        soon: optional(help('不等汇总，但仍避开免打扰时段', 'Waits for no digest, but for the end of the quiet hours', listOf(part('match')))),
        atOnce: help('随时单独即发', 'Goes alone, whatever the hour', listOf(part('match'))),
      }), 1,
    )),
  }),
  $defs: { bilingual, match },
};
