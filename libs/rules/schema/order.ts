import type { Measure, OrderRules } from '@bihuan/core';
import { clockEntries } from './clocks.js';
import { code, numbering } from './parts.js';
import { help, listOf, part, record, type Schema, someOf } from './schema.js';
import { holders } from './words.js';

/** How supervision orders are numbered, answered and judged, and what stands above them. */
export const order: Schema = {
  title: 'Order 督办单',
  ...record<OrderRules>({
    number: help('文号；{year} 为年份，# 为年内序号，连续不断', 'The number: {year} is the year, # the number within it, without gaps', numbering),
    clocks: help('督办单的时限', 'The clocks of an order', record<OrderRules['clocks']>({
      answer: help('答复', 'Answer', record<OrderRules['clocks']['answer']>({
        ...clockEntries(),
        redo: help('答复被退回后的时长', 'The amount after an answer was found wanting', listOf(part('amountRule'), 1)),
      })),
      judge: help('评定', 'Judgement', part('clock')),
    })),
    measures: help('督办之上的措施，每单每项一次', 'Measures above the order, each once', listOf(
      record<Measure>({
        code: help('代码；阶梯中 does: measure 的一级以此为 name', 'Code; a rung that does measure has it as its name', { ...code, examples: ['interview'] }),
        title: help('名称，如 约谈', 'Title', part('bilingual')),
        addressee: help('函件送达谁', 'To whom its letter goes', part('bilingual')),
        tell: help('通知谁', 'Who is told', someOf([...holders], 1)),
      }),
    )),
  }),
};
