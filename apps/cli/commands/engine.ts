import { complaintRules, complaintStates, diagram, labelOf, transitions, type ComplaintAction, type Wording } from '@bihuan/core';
import { Command } from 'commander';
import { said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';

/** `bihuan engine` */
export function engineCommand(): Command {
  return new Command('engine')
    .description(said({ zh: '列出状态表：投诉件的全部办理动作', en: 'show the table: every move of a complaint' }))
    .option('--mermaid', said({ zh: '输出 Mermaid 状态图', en: 'as a Mermaid state diagram' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action(({ mermaid, json }: { mermaid?: boolean; json?: boolean }) => {
      if (json) return tellJson({ states: complaintStates, ends: complaintRules.ends, rows: rowsOf() });
      if (mermaid) return tell(diagram(complaintRules, wording));
      const head = [said({ zh: '动作', en: 'move' }), said({ zh: '从', en: 'from' }), said({ zh: '到', en: 'to' }), said({ zh: '由', en: 'by' })];
      tell(tableOf([head, ...rowsOf().map(({ action, from, to, by }) => [said(labelOf('action', action)), states(from), states([to]), by.map((role) => said(labelOf('role', role))).join('、')])]));
    });
}

const wording: Wording = {
  name: (group, code) => said(labelOf(group, code)),
  comma: '、',
  not: (flag) => `${said({ zh: '非', en: 'not' })} ${flag}`,
  columns: [],
};

function rowsOf() {
  return (Object.keys(transitions) as ComplaintAction[]).map((action) => {
    const { from, to, by, when = [], texts = [] } = transitions[action];
    return { action, from, to, by, when, texts };
  });
}

/** Nothing before it is where it begins; `=` is where it stays. */
function states(codes: readonly string[]): string {
  if (codes.length === complaintStates.length) return '*';
  return codes.map((code) => (code === 'same' ? '=' : said(labelOf('state', code)))).join('、') || '·';
}
