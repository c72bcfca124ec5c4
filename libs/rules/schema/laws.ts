import type { Law } from '@bihuan/core';
import { code, grounds, period } from './parts.js';
import { help, listOf, optional, part, record, type Schema } from './schema.js';

/** A law with the days of its force. */
export const law: Schema = {
  title: 'Law 法律',
  ...record<Law>({
    code: help('代码，如 noise-act', 'Code in kebab-case', { ...code, examples: ['noise-act'] }),
    title: help('名称', 'Title', part('bilingual')),
    valid: help('有效期间，首尾两日均有效', 'In force from and to, both days included', period()),
    when: optional(help('适用于哪些件；不写即全部适用', 'For which complaints; left out: for all', part('match'))),
    articles: optional(help('有关条文', 'The provisions that matter', listOf(
      record<NonNullable<Law['articles']>[number]>({
        number: help("条号，写成带引号的文字，如 '88'", "The number under which it stands, as text: '88'", { type: 'string', minLength: 1, examples: ['88'] }),
        about: help('说的是什么', 'What it says', part('bilingual')),
        ...grounds(),
      }),
      1,
    ))),
    ...grounds(),
  }),
};
