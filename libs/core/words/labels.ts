import type { InBoth } from './language.js';
import { importStatusLabels } from './labels/imports.js';
import { actionLabels, clockLabels, flagLabels, kindLabels, roleLabels, stateLabels } from './labels/loop.js';
import * as matters from './labels/matters.js';
import { likenessKinds } from './likeness-reasons.js';
import { amendmentStatusLabels, draftStatusLabels, draftStepLabels } from './labels/rules.js';
import { noticeLabels, textLabels } from './labels/papers.js';

/** Every word that screens and answers show for a code, by what it is a code of. */
export const labels = {
  kind: kindLabels,
  state: stateLabels,
  action: actionLabels,
  role: roleLabels,
  clock: clockLabels,
  flag: flagLabels,
  nuisance: matters.nuisanceLabels,
  activity: matters.activityLabels,
  urgency: matters.urgencyLabels,
  channel: matters.channelLabels,
  matter: matters.matterLabels,
  finding: matters.findingLabels,
  evidence: matters.evidenceLabels,
  miss: matters.missLabels,
  revisitWay: matters.revisitWayLabels,
  satisfaction: matters.satisfactionLabels,
  superviseReason: matters.superviseReasonLabels,
  planWay: matters.planWayLabels,
  problemSource: matters.problemSourceLabels,
  signOffCondition: matters.signOffConditionLabels,
  cause: matters.causeLabels,
  clockState: matters.clockStateLabels,
  timeUnit: matters.timeUnitLabels,
  text: textLabels,
  notice: noticeLabels,
  importStatus: importStatusLabels,
  likeness: likenessKinds,
  draftStatus: draftStatusLabels,
  draftStep: draftStepLabels,
  amendmentStatus: amendmentStatusLabels,
} as const satisfies Readonly<Record<string, Readonly<Record<string, InBoth>>>>;

export type LabelGroup = keyof typeof labels;

/** The label of a code; a code without one is shown as it is. */
export function labelOf(group: LabelGroup, code: string): InBoth {
  const milestone = group === 'text' ? /^milestone-(\d+)$/.exec(code)?.[1] : undefined;
  if (milestone) return { zh: `节点 ${milestone} 的内容`, en: `what milestone ${milestone} is` };
  const words: Readonly<Record<string, InBoth>> = labels[group];
  return words[code] ?? { zh: code, en: code };
}

/** What a running clock is called: a milestone with its number, a unit's own clock with its name, where that is known. */
export function clockLabel(name: string, units: Readonly<Record<string, InBoth>> = {}): InBoth {
  const [, rule, which = ''] = /^(milestone|assist|consult)-(.+)$/.exec(name) ?? [];
  if (!rule) return labelOf('clock', name);
  const { zh, en } = labelOf('clock', rule);
  const of = units[which] ?? { zh: which, en: which };
  return rule === 'milestone' ? { zh: `${zh} ${which}`, en: `${en} ${which}` } : { zh: `${zh}（${of.zh}）`, en: `${en} (${of.en})` };
}
