import { type ClockRule, evidenceKinds, findings, type FinishRule, type Procedure, type Rung, urgencies } from '@bihuan/core';
import { code, grounds } from './parts.js';
import { help, listOf, oneOf, optional, part, record, type Schema, someOf, whole } from './schema.js';
import { approvers, holders, parties, rungActions } from './words.js';

/** When a rung rings: one word, or a distance to one side of the due date. */
const moment: Schema = {
  examples: ['due'],
  if: { type: 'string' },
  then: { title: 'due | { before: … } | { after: … }', const: 'due' },
  else: {
    type: 'object',
    properties: {
      before: help('到期前多久', 'This long before it is due', part('amount')),
      after: help('到期后多久', 'This long after it was due', part('amount')),
    },
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
  },
};

/** One step of a ladder. */
export const rung: Schema = {
  title: 'Rung 级',
  description: '按时间先后排列；落在起点之前的不响\nIn order of time; one that would lie before the start does not ring',
  ...record<Rung>({
    name: help('代码，如 yellow-card', 'Code in kebab-case', { ...code, examples: ['yellow-card'] }),
    title: help('名称，如 黄牌预警', 'Title', part('bilingual')),
    at: help('何时：due 到期时，或 before / after 若干时长', 'When: due, or an amount before or after', moment),
    does: help('做什么：remind 催办、supervise 督办、accept 视为承办、refuseExtension 视为不同意延期、resume 恢复、archive 归档、takeBack 退回本办、decline 不予受理；督办单上另有 raise 提级、measure 采取 name 所写的措施，台账公示另有 endNotice 公示期满', 'What it does', oneOf(rungActions)),
    tell: help('通知谁', 'Who is told', someOf(parties, 0)),
    level: optional(help('督办级别代码，仅用于 supervise', 'Level of supervision, for supervise only', code)),
    officeHours: optional(help('非办公时间则等到上班再响；危险件不等', 'Waits for the office to open; what is dangerous never waits', { type: 'boolean' })),
    every: optional(help('仅最后一级：此后每隔多久再响', 'Last rung only: rings again at this distance', part('amount'))),
    everyStarred: optional(help('重点件的间隔', 'The distance while starred', part('amount'))),
  }),
};

/** What every clock has. */
export function clockEntries() {
  return {
    title: help('名称', 'Title', part('bilingual')),
    holder: help('责任人：unit 承办单位、clerk 登记员、coordinator 协调员、verifier 回访员、supervisor 督办员、leader 分管领导', 'Who owes it', oneOf(holders)),
    amounts: help('时长；日期由办理人给定的时限写 []', 'How long; [] where the date is given by whoever acts', listOf(part('amountRule'))),
    rungs: help('升级阶梯', 'The ladder', listOf(part('rung'))),
    ...grounds(),
  };
}

/** One clock. */
export const clock: Schema = { title: 'Clock 时限', ...record<ClockRule>(clockEntries()) };

/** The legal clock. */
export const finish: Schema = {
  title: 'Finish 办理时限',
  ...record<FinishRule>({
    ...clockEntries(),
    startsOn: help('起算：received 收到时、assigned 首次交办时', 'Where it starts', oneOf(['received', 'assigned'])),
    redo: help('再次整改（第二轮起）的时长', 'The amount of every further round', listOf(part('amountRule'), 1)),
    extend: help('延期', 'Extension', record<FinishRule['extend']>({
      times: help('最多几次，0 为不得延期', 'How many times at most; 0 for never', whole(0)),
      max: help('最长多久', 'How long at most', part('amount')),
      approvedBy: help('谁批准', 'Who rules on it', someOf(approvers)),
      ...grounds(),
    })),
    interim: help('阶段性办结', 'Interim settlement', record<FinishRule['interim']>({
      max: help('下次办理日期最远在多久以后', 'How far ahead the next date may lie', part('amount')),
      ...grounds(),
    })),
    pause: help('中止', 'Pause', record<FinishRule['pause']>({
      reasons: help('可以中止的理由（代码）', 'Reasons, by code', { ...listOf(code), uniqueItems: true }),
      titles: optional(help('每个理由的名称', 'What each reason is called', { type: 'object', propertyNames: code, additionalProperties: part('bilingual') })),
      max: help('最长多久', 'How long at most', part('amount')),
      never: help('哪些紧急程度不得中止', 'Urgencies that are never paused', someOf(urgencies, 0)),
      ...grounds(),
    })),
  }),
};

/** What evidence closes what. */
export const evidence: Schema = {
  title: 'Evidence 佐证要求',
  description: '凡符合的各条都要满足\nEvery line that matches counts: the evidence must satisfy all of them',
  ...record<Procedure['evidence'][number]>({
    when: optional(help('适用于哪些件', 'For which complaints', part('match'))),
    findings: optional(help("适用于哪些核查结论；属实要写成带引号的 'true'", "For which findings; 'true' needs its quotes", someOf(findings))),
    needs: help('须有哪些佐证', 'What there must be', someOf(evidenceKinds)),
  }),
};
