import type { ListReport } from '@bihuan/intake';
import { Failed } from './failed.js';
import { remark, tell } from './speech.js';

/** Most rows that are shown to a person; `--json` has them all. */
const MOST_SHOWN = 50;

/** Says to a person what became of the list of an inspection. */
export function showList({ status, read, entered, already, there, refused, rows, refusal }: ListReport): void {
  if (refusal) throw new Failed(refusal.sentence);
  const told = rows.filter(({ sentence }) => sentence !== undefined);
  for (const { line, reference, outcome, field, sentence = { zh: '', en: '' } } of told.slice(0, MOST_SHOWN)) {
    const where = field ? `（${field}）` : '';
    const not = outcome !== 'refused' ? { zh: '', en: '' } : { zh: '未列入，', en: 'not taken; ' };
    remark({ zh: `第 ${line} 行 ${reference}${where}：${not.zh}${sentence.zh}`, en: `line ${line} ${reference}${field ? ` (${field})` : ''}: ${not.en}${sentence.en}` });
  }
  if (told.length > MOST_SHOWN) remark({ zh: `…另有 ${told.length - MOST_SHOWN} 行，见 --json`, en: `… and ${told.length - MOST_SHOWN} more, see --json` });
  tell(
    status === 'checked'
      ? { zh: `检查 ${read} 行：可列入台账 ${entered}，该点位已在台账 ${there}，不能列入 ${refused}。没有写入。`, en: `${read} rows judged: ${entered} can be put on the ledger, ${there} places are on it already, ${refused} cannot be taken. Nothing was written.` }
      : { zh: `读取 ${read} 行：列入台账 ${entered}，以前已导入 ${already}，该点位已在台账 ${there}，未列入 ${refused}。`, en: `${read} rows read: ${entered} put on the ledger, ${already} put there by this file before, ${there} places on it already, ${refused} not taken.` },
  );
}
