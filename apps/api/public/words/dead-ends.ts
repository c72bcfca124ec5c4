import type { InBoth, Language } from '@bihuan/core';
import type { Linked } from '@bihuan/desk';
import { dayOf } from './days.js';
import { choiceWords } from './page-words.js';

interface DeadEnd {
  title: string;
  sentence: string;
}

/** Why a link cannot be answered, and what can be done instead. */
export function deadEnd({ link, complaint: { zone, now, round, since, mergedInto } }: Pick<Linked, 'link' | 'complaint'>, language: Language): DeadEnd {
  const day = (at: string) => dayOf(at, zone, now, language);
  const say = (title: InBoth, sentence: InBoth): DeadEnd => ({ title: title[language], sentence: sentence[language] });
  switch (link.stands) {
    case 'answered':
      return link.choice
        ? say({ zh: '您已经答复过了', en: 'You have answered already' }, { zh: `${day(link.at)}，您答复的是“${choiceWords[link.choice].zh}”。一次回访只答复一次。`, en: `On ${day(link.at)} you answered “${choiceWords[link.choice].en}”. A check is answered once.` })
        : say({ zh: '这次回访已经完成', en: 'This check has been made' }, { zh: `${day(link.at)}，回访人员已经核实并记录了结果，不需要再答复。如有不同意见，请联系受理部门。`, en: `On ${day(link.at)} it was checked in another way, so no answer is needed. If you see it differently, turn to the petition office.` });
    case 'unreached':
      return say({ zh: '这次回访已经结束', en: 'This check is over' }, { zh: `多次未能联系上您，${day(link.at)}结束了这次回访。问题没有解决的，请联系受理部门。`, en: `You could not be reached, and the check ended on ${day(link.at)}. If it is not solved, turn to the petition office.` });
    case 'too-late':
      return say({ zh: '答复晚了：这一件已经办结', en: 'Too late: this one is closed' }, { zh: `${day(link.at)}已经办结。问题再次出现的，请再次反映；在观察期内会重新交办。`, en: `It was closed on ${day(link.at)}. If it has come back, report it again; within the watch it is assigned anew.` });
    case 'earlier-round':
      return say({ zh: '这是上一轮的链接', en: 'This link is of an earlier round' }, { zh: `此后承办单位又报告了整改，现在是第 ${round} 轮。请用最新通知里的链接答复，或者用查询码查询。`, en: `The unit has reported again since, and this is round ${round}. Use the link of the newest message, or look it up by its query code.` });
    case 'not-rectified':
      return say({ zh: '还没有到答复的时候', en: 'It is too early to answer' }, { zh: '承办单位的整改报告被退回补正。整改完成后，会再请您答复。', en: 'The unit’s report was sent back to be completed. You are asked again when it is done.' });
    case 'not-yet':
      return say({ zh: '还没有到答复的时候', en: 'It is too early to answer' }, { zh: `下一次回访从${day(link.from)}起进行，届时请再打开这个链接。`, en: `The next check may be answered from ${day(link.from)} on; open this link again then.` });
    case 'withdrawn':
      return say({ zh: '这一件已经撤回', en: 'This one was withdrawn' }, { zh: `${day(since)}撤回，不再办理。问题还在的，可以重新反映。`, en: `It was withdrawn on ${day(since)}. If the problem is still there, report it again.` });
    case 'declined':
      return say({ zh: '这一件不予受理', en: 'This one was not taken up' }, { zh: '原因和可以去哪里办理见下面。', en: 'Why, and where to turn instead, is said below.' });
    case 'transferred':
      return say({ zh: '这一件已经移送其他部门', en: 'This one was passed on' }, { zh: `${day(since)}移送，由接收的部门继续办理并答复您。`, en: `It was passed on on ${day(since)}; the other body handles it and answers you.` });
    case 'merged':
      return say({ zh: '这一件已经并入另一件', en: 'This one was joined to another' }, { zh: `您的同一事项已经并入${mergedInto ? ` ${mergedInto} ` : '另一件'}一起办理，请用那一件的查询码查询。`, en: `It is handled together with your complaint ${mergedInto ?? 'about the same'}; look that one up by its query code.` });
    default:
      return say({ zh: '这一件没有需要答复的事项', en: 'There is nothing to answer' }, { zh: '可以用查询码查询进度。', en: 'You can look it up by its query code.' });
  }
}
