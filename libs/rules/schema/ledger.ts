import { evidenceKinds, type LedgerRules, type SignOffStep } from '@bihuan/core';
import { choices, code, grounds, numbering } from './parts.js';
import { type Entries, help, listOf, oneOf, optional, part, record, type Schema, someOf, whole } from './schema.js';
import { signers, signOffDeeds } from './words.js';

const clocks: Entries<LedgerRules['clocks']> = {
  triage: help('交办：列入台账起', 'To be given to a unit and a person; from its entry on', part('clock')),
  plan: help('报方案：交办起', 'The plan; from its assignment on', part('clock')),
  finish: help('整改：交办起，报告整改止', 'The rectification; from its assignment on', part('clock')),
  milestone: help('整改节点，日期由方案给定', 'A milestone, dated by the plan', part('clock')),
  nextDate: help('阶段性办结后的下次办理日期，由办理人给定', 'The next date after an interim settlement, given by whoever settles', part('clock')),
  revisit: help('首次回访：报告整改起', 'The first revisit; from the rectification on', part('clock')),
  series: help('巩固回访，日期由下面的 series 给定', 'The series of revisits, dated below', part('clock')),
  apply: help('申请销号：最后一次巩固回访属实起', 'The application for the sign-off; once the series is over', part('clock')),
  step: help('销号每一步', 'Each step of the sign-off', part('clock')),
  notice: help('公示', 'The public notice', part('clock')),
  objection: help('裁定公示期内的异议', 'The ruling on an objection to the notice', part('clock')),
  watch: help('观察期：销号起', 'The watch; from the sign-off on', part('clock')),
};
const complaints = () => help('新投诉满几件', 'So many new complaints', whole(1, 1000));

const step: Schema = {
  title: 'Step 步骤',
  ...record<SignOffStep>({
    code: help('代码', 'Code', { ...code, examples: ['district-check'] }),
    title: help('名称', 'Title', part('bilingual')),
    does: help('apply 申请（第一步）、check 核查、notice 公示、sign 签字、file 归档销号（最后一步）', 'Apply (the first), check, notice (made public), sign, file (the last)', oneOf(signOffDeeds)),
    by: help('谁可以办；公示由时限结束，写 []', 'Who may take it; [] for a public notice, which the clock ends', someOf(signers, 0)),
  }),
};

/** How problems are put on the ledger, and what must be seen before they are signed off (台账). */
export const ledger: Schema = {
  title: 'Ledger 台账',
  ...record<LedgerRules>({
    number: help('台账编号；{year} 为年份，# 为年内序号，连续不断', 'The number: {year} is the year, # the number within it, without gaps', { ...numbering, examples: ['台账〔{year}〕#号'] }),
    repeat: help('反复投诉列入台账：同一点位、同类扰民，多少天内第几件', 'The repeat rule: the n-th complaint by anybody at one place on one nuisance within so many days', record<LedgerRules['repeat']>({
      count: help('第几件即列入', 'At the n-th complaint', whole(2, 1000)),
      days: help('多少天以内', 'Within so many days', whole(1, 3660)),
      metres: help('相距不超过多少米算同一点位', 'So many metres apart at most is one place', whole(1, 2000)),
      ...grounds(),
    })),
    grades: help('等级，由轻到重；每再反复一次升一级', 'Grades from the mildest on; each further repeat raises by one', choices('general')),
    supervise: optional(help('从哪一等级起督办；不写即不因等级督办', 'From this grade on an order is issued; left out: never by grade', record<NonNullable<LedgerRules['supervise']>>({
      grade: help('等级代码', 'Code of the grade', code),
      level: help('督办级别代码', 'Level of supervision', code),
      ...grounds(),
    }))),
    causes: help('成因：人、事、因、制至少写明几项', 'How many of the four words of the root cause must be said', record<LedgerRules['causes']>({
      least: help('至少几项', 'At least so many', whole(1, 4)),
      ...grounds(),
    })),
    evidence: help('佐证', 'Evidence', record<LedgerRules['evidence']>({
      milestone: help('完成节点须有其中之一', 'What proves a milestone: at least one of these', someOf(evidenceKinds)),
      rectify: help('报告整改须全部具备', 'What the report of the rectification needs: all of these', someOf(evidenceKinds)),
    })),
    clocks: help('台账问题的时限', 'The clocks of a problem', record<LedgerRules['clocks']>(clocks)),
    redo: help('再次整改（第二轮起）的时长', 'The amount of every further round', listOf(part('amountRule'), 1)),
    extend: help('延期', 'Extension', record<LedgerRules['extend']>({
      times: help('最多几次，0 为不得延期', 'How many times at most; 0 for never', whole(0)),
      max: help('每次最长多久', 'How far at once', part('amount')),
      ...grounds(),
    })),
    interim: help('阶段性办结', 'Interim settlement', record<LedgerRules['interim']>({
      max: help('下次办理日期最远在多久以后', 'How far ahead the next date may lie', part('amount')),
      ...grounds(),
    })),
    series: help('巩固回访：首次回访属实后，整改后第几日再看', 'Series of revisits, once the first has held', record<LedgerRules['series']>({
      after: help('整改后多久，由近到远；[] 为不做', 'Distances from the rectification, rising; [] for none', listOf(part('amount'))),
      ...grounds(),
    })),
    relapse: help('反弹：整改之后、销号之前', 'Relapse, after the rectification and before the sign-off', record<LedgerRules['relapse']>({ complaints: complaints(), ...grounds() })),
    signOff: help('销号', 'Sign-off', record<LedgerRules['signOff']>({
      steps: help('步骤，依次办理', 'Its steps, one after the other', listOf(step, 2)),
      conditions: help('申请销号的条件', 'What must be seen before it is applied for', record<LedgerRules['signOff']['conditions']>({
        held: help('连续几次回访属实', 'So many revisits one after the other that held', whole(1, 100)),
        calmDays: help('连续多少天没有新投诉，只计扰民的季节', 'So many days without a new complaint, counted in the season of the nuisance', whole(0, 3660)),
        ...grounds(),
      })),
    })),
    revoke: help('撤销销号：观察期内', 'The sign-off is revoked, within the watch', record<LedgerRules['revoke']>({ complaints: complaints(), ...grounds() })),
    source: optional(help('来源', 'Where the rules come from', part('bilingual'))),
  }),
};
