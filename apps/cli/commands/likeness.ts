import { createHash } from 'node:crypto';
import { hintsAmong, likenessKinds, saidReason, type LikenessKind, type LikenessRules, type Ranked, type Reported } from '@bihuan/core';
import { RefusedFile, reportsOf } from '@bihuan/intake';
import { loadLikeness, readLikeness } from '@bihuan/rules';
import { Command } from 'commander';
import { Failed, misused } from '../failed.js';
import { mappingNamed } from '../mapping-named.js';
import { remarkFaults } from '../rule-files.js';
import { remark, said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';
import { named } from './backup.js';

interface Options {
  data: string;
  mapping?: string;
  encoding?: string;
  rules?: string;
  json?: boolean;
}

/** `bihuan likeness` */
export function likenessCommand(): Command {
  return new Command('likeness')
    .description(said({ zh: '找出文件中彼此相似的件：同一事件的重复反映、同一问题的再次发生；不读办理结果，不需要数据库', en: 'which rows of a file are alike: the same event reported again, or the same trouble again; reads no outcomes and needs no database' }))
    .requiredOption('--data <file>', said({ zh: 'CSV 或 XLSX，可用 gzip 压缩', en: 'CSV or XLSX, gzipped or not' }))
    .option('--mapping <name>', said({ zh: '列对照表，如 import 命令；不写则按表头识别', en: 'which columns are what, as for import; recognised by the head when left out' }))
    .option('--encoding <label>', said({ zh: '文件编码；不写则按 UTF-8', en: 'encoding of the file; UTF-8 when left out' }))
    .option('--rules <file>', said({ zh: '相似规则文件；不写则用 procedures/likeness 中的', en: 'a file of rules of likeness, instead of the one in procedures/likeness' }))
    .option('--json', said({ zh: '以 JSON 输出', en: 'answer in JSON' }))
    .action(async ({ data, mapping, encoding, rules, json }: Options) => {
      const chosen = rulesNamed(rules);
      const { read, reports } = await told(named(data), encoding, mapping);
      const pairs = [...hintsAmong(reports, chosen)].flatMap(({ report, hints }) => hints.map((hint) => ({ report, hint })));
      if (json) return tellJson({ pairs: pairs.map(({ report, hint: { earlier, likeness } }) => ({ a: earlier.id, b: report.id, kind: likeness.kind, score: likeness.score })) });
      if (pairs.length > 0) tell(tableOf(pairs.map(({ report, hint }) => rowOf(report, hint))));
      const count = (kind: LikenessKind) => pairs.filter(({ hint }) => hint.likeness.kind === kind).length;
      remark({ zh: `读取 ${read} 行，比较 ${reports.length} 件：重复反映 ${count('duplicate')} 对，再次发生 ${count('repeat')} 对。`, en: `${read} rows read, ${reports.length} compared: ${count('duplicate')} pairs of duplicates, ${count('repeat')} of repeats.` });
    });
}

function rowOf({ id }: Reported, { earlier, likeness: { kind, score, because } }: Ranked): (string | number)[] {
  return [earlier.id, id, said(likenessKinds[kind]), score.toFixed(2), because.map((reason) => said(saidReason(reason))).join('; ')];
}

async function told(file: string, encoding: string | undefined, name: string | undefined): ReturnType<typeof reportsOf> {
  const mapping = await mappingNamed(name);
  try {
    return await reportsOf(file, { mapping, encoding, now: new Date().toISOString(), digest: (reporter) => createHash('sha256').update(reporter).digest('hex') });
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw new Failed(error.sentence);
  }
}

function rulesNamed(file: string | undefined): LikenessRules {
  const { likeness, faults } = file === undefined ? loadLikeness('procedures/likeness') : readLikeness(named(file));
  remarkFaults(faults);
  const [first] = likeness;
  if (!first) throw misused('没有可用的相似规则', 'there are no rules of likeness that can be used');
  return first;
}
