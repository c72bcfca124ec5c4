import type { InBoth } from './language.js';
import { importStatusLabels } from './labels/imports.js';
import { actionLabels, clockLabels, flagLabels, roleLabels, stateLabels } from './labels/loop.js';
import * as matters from './labels/matters.js';
import { noticeLabels, textLabels } from './labels/papers.js';

/** Every word that screens and answers show for a code, by what it is a code of. */
export const labels = {
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
  clockState: matters.clockStateLabels,
  timeUnit: matters.timeUnitLabels,
  text: textLabels,
  notice: noticeLabels,
  importStatus: importStatusLabels,
} as const satisfies Readonly<Record<string, Readonly<Record<string, InBoth>>>>;

export type LabelGroup = keyof typeof labels;

/** The label of a code; a code without one is shown as it is. */
export function labelOf(group: LabelGroup, code: string): InBoth {
  const words: Readonly<Record<string, InBoth>> = labels[group];
  return words[code] ?? { zh: code, en: code };
}

/** What a running clock is called: a milestone with its number. */
export function clockLabel(name: string): InBoth {
  const [, no] = /^milestone-(\d+)$/.exec(name) ?? [];
  if (!no) return labelOf('clock', name);
  return { zh: `${clockLabels.milestone.zh} ${no}`, en: `${clockLabels.milestone.en} ${no}` };
}
