import { anything, type NoticeRules, type TemplateFile } from '@bihuan/core';
import { faultOf, type RuleFault } from './fault.js';
import type { Read } from './load.js';
import { senseless } from './sense/sense.js';

/** All files count together: each template stands in one of them, and one of them has the digest and what is said of anything else, unless no folder is named to be looked at for that. */
export function wholeTemplates(read: readonly Read<TemplateFile>[], folder: string | undefined): { kept: TemplateFile[]; faults: RuleFault[] } {
  const seen = new Map<string, string>();
  const faults: RuleFault[] = [];
  for (const { document, source } of read) {
    const keys = [
      ...(document.digest ? [['digest', ['digest']] as const] : []),
      ...(document.notices ?? []).map(({ about }, i) => [`notice ${about}`, ['notices', i, 'about']] as const),
      ...(document.rungs ?? []).map(({ rung, clock = '' }, i) => [`rung ${rung} ${clock}`, ['rungs', i, 'rung']] as const),
    ];
    for (const [key, path] of keys) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, source.file);
      else if (other !== source.file) faults.push(faultOf(senseless(path, key, 'in one file only', `${other} 里已经有了`, `stands in ${other} already`), source.file, source.lineOf(path)));
    }
  }
  if (folder === undefined) return { kept: read.map(({ document }) => document), faults };
  for (const [key, path] of [['digest', 'digest'], [`notice ${anything}`, 'notices'], [`rung ${anything} `, 'rungs']] as const) {
    if (!seen.has(key)) faults.push(faultOf({ path: [path], value: undefined, allowed: 'in one file', zh: path === 'digest' ? '没有一个可用的文件写明汇总邮件的首尾' : `没有一个可用的文件写明“${anything}”（没有专门模板的怎么写）`, en: path === 'digest' ? 'stands in no file that can be used' : `has no template “${anything}” in any file that can be used, for what has none of its own` }, folder, 0));
  }
  return { kept: read.map(({ document }) => document), faults };
}

/** On any day one period holds, so there is one file of rules. */
export function oneOfNotices(read: readonly Read<NoticeRules>[]): { kept: NoticeRules[]; faults: RuleFault[] } {
  const faults = read.slice(1).map(({ source }) => faultOf(senseless(['notices'], undefined, 'in one file only', '另一个文件已写有通知规则，只能有一个', 'another file has the rules of notices already; one only'), source.file, source.lineOf(['notices'])));
  return { kept: read.slice(0, 1).map(({ document }) => document), faults };
}
