import { Command } from 'commander';
import type { Finding, Grade } from '../doctor/finding.js';
import { examine } from '../doctor/examine.js';
import type { Report } from '../doctor/report.js';
import { exitCodes } from '../failed.js';
import { paragraph, said, tell, tellJson } from '../speech.js';

/** `bihuan doctor` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description(said({ zh: '检查安装：哪里不对，用什么命令修复；不改动任何内容', en: 'say what is wrong with an installation and the command that mends it; changes nothing' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action(async ({ json }: { json?: boolean }) => {
      const report = await examine({ env: process.env });
      if (json) tellJson(report);
      else show(report);
      if (report.result === 'fault') process.exitCode = exitCodes.failed;
    });
}

const marks: Readonly<Record<Grade, string>> = { ok: '✓', warning: '!', fault: '✗' };

function show({ result, findings, unseen }: Report): void {
  for (const finding of findings) tell(inLines(finding));
  if (unseen.length > 0) tell({ zh: `未检查（先处理以上各项）：${unseen.join('、')}`, en: `not looked at before the above is mended: ${unseen.join(', ')}` });
  tell(closing[result]);
}

const closing: Readonly<Record<Grade, { zh: string; en: string }>> = {
  ok: { zh: '一切正常。', en: 'All is well.' },
  warning: { zh: '没有故障，请留意标 ! 的各项。', en: 'Nothing is broken; see to what is marked !.' },
  fault: { zh: '有故障，请按标 ✗ 的各项修复。', en: 'Something is wrong; mend what is marked ✗.' },
};

function inLines({ check, finding, repair, ...sentence }: Finding): string {
  const lines = [`${marks[finding]} ${check}: ${paragraph(sentence)}`, ...(repair ? [`→ ${repair.zh === repair.en ? repair.zh : paragraph(repair)}`] : [])];
  return lines.join('\n').replaceAll('\n', '\n    ');
}
