import { digestPlaceholders, noticePlaceholders, type DigestTemplate, type LetterTemplate, type NoticeTemplate, type RungTemplate, type TemplateFile } from '@bihuan/core';
import { bilingual, code } from './parts.js';
import { help, listOf, optional, part, record, type Schema } from './schema.js';

const named: Schema = { type: 'string', pattern: '^(\\*|[a-z][a-z0-9]*(-[a-z0-9]+)*)$', examples: ['assigned', '*'] };
const wording = {
  subject: help('邮件主题', 'Subject of the mail', part('bilingual')),
  body: help('正文', 'Text', part('bilingual')),
  letter: optional(help('可打印、盖章的正式文书', 'A formal letter, to be printed and sealed', record<LetterTemplate>({
    title: help('文书标题', 'Title of the letter', part('bilingual')),
    body: help('文书正文', 'Text of the letter', part('bilingual')),
  }))),
};

/** The format of a file of templates (文书模板). */
export const templatesSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Templates 文书模板',
  description: `邮件和文书的文字，用 Mustache 写成。\nThe words of mails and letters, written in Mustache.\n{{${noticePlaceholders.join('}} {{')}}}`,
  ...record<TemplateFile>({
    templates: help('文件代码', 'Code of the file', { ...code, examples: ['office'] }),
    title: help('名称', 'Title', part('bilingual')),
    digest: optional(help(`汇总邮件的首尾，可用 {{${digestPlaceholders.join('}} {{')}}}`, 'What stands around the notices of a digest', record<DigestTemplate>({
      subject: help('邮件主题', 'Subject of the mail', part('bilingual')),
      head: help('开头', 'Head', part('bilingual')),
      foot: help('结尾', 'Foot', part('bilingual')),
    }))),
    notices: optional(help('各类通知；* 用于没有专门模板的', 'By what is told; * for whatever has no template of its own', listOf(record<NoticeTemplate>({ about: help('通知事项的代码', 'What it is about', named), ...wording })))),
    rungs: optional(help('各级时限提醒；* 用于没有专门模板的', 'By rung; * for every rung without a template of its own', listOf(record<RungTemplate>({ rung: help('级的名称', 'Name of the rung', named), clock: optional(help('只用于这一时限', 'Of this clock only', { type: 'string', minLength: 1, examples: ['finish'] })), ...wording })))),
  }),
  $defs: { bilingual },
};
