import type { Language } from '@bihuan/core';
import type { NextStep } from '@bihuan/desk';
import { deadlineOf } from './days.js';

/** What a sentence about the next step is filled with. */
interface Filling {
  who: string;
  by: string;
  step: string;
}

const officeIs = { zh: '受理部门', en: 'The petition office' };

const sentences: Readonly<Record<string, Readonly<Record<Language, (filling: Filling) => string>>>> = {
  triage: { zh: ({ who, by }) => `${who}在${by}前确定由哪个单位办理。`, en: ({ who, by }) => `${who} decides by ${by} which unit handles it.` },
  finish: { zh: ({ who, by }) => `${who}在${by}前报告整改情况。`, en: ({ who, by }) => `${who} reports by ${by} what was put right.` },
  nextDate: { zh: ({ who, by }) => `已作阶段性答复，${who}在${by}前继续办理。`, en: ({ who, by }) => `An interim answer was given; ${who} goes on with it by ${by}.` },
  pauseEnds: { zh: ({ by }) => `办理因故暂时中止，最迟${by}恢复。`, en: ({ by }) => `The work is paused for a listed reason and goes on by ${by}.` },
  revisit: { zh: ({ by }) => `回访人员在${by}前核实问题是否解决。`, en: ({ by }) => `Somebody who did not handle it checks by ${by} whether it is solved.` },
  series: { zh: ({ by, step }) => `回访人员在${by}前再次核实（巩固回访${step}）。`, en: ({ by, step }) => `It is checked again by ${by} (${step}).` },
  explain: { zh: ({ who, by }) => `${who}在${by}前向您解释说明。`, en: ({ who, by }) => `${who} explains the outcome to you by ${by}.` },
  signOff: { zh: ({ who, by }) => `${who}在${by}前审核办结。`, en: ({ who, by }) => `${who} reviews and closes it by ${by}.` },
  watch: { zh: ({ by }) => `观察期至${by}。其间问题再次出现，请再次反映，将重新交办。`, en: ({ by }) => `It is watched until ${by}. If it comes back before then, report it again and it is assigned anew.` },
  receipt: { zh: ({ by }) => `对方在${by}前确认接收；没有确认的，退回本区继续办理。`, en: ({ by }) => `The other body confirms by ${by} that it has it; else it comes back here.` },
};

/** What happens next and by when, in one sentence. */
export function nextSentence({ clock, unit, dueAt, step, steps }: NextStep, now: string, zone: string, language: Language): string {
  const filling = {
    who: unit?.[language] ?? officeIs[language],
    by: language === 'zh' ? ` ${deadlineOf(dueAt, zone, now, language).trim()} ` : deadlineOf(dueAt, zone, now, language),
    step: language === 'zh' ? `第 ${step} 次，共 ${steps} 次` : `check ${step} of ${steps} after the first`,
  };
  return sentences[clock]?.[language](filling) ?? '';
}
