import type { ComplaintState, InBoth, Language } from '@bihuan/core';
import type { Choice, PublicComplaint } from '@bihuan/desk';

/** What stands on the public pages, in both languages. */
export const words = {
  site: { zh: '投诉进度查询', en: 'How my complaint stands' },
  other: { zh: 'English', en: '中文' },
  lookUp: { zh: '查询投诉进度', en: 'Look up a complaint' },
  lookUpHint: { zh: '登记投诉时给您的查询码，两组共八位。', en: 'You were given a query code, two groups of four, when the complaint was registered.' },
  code: { zh: '查询码', en: 'Query code' },
  codeHint: { zh: '例如 7K3M-92QX，大小写都可以', en: 'For example 7K3M-92QX, in capitals or not' },
  digits: { zh: '手机号后四位（选填）', en: 'Last four digits of your telephone number (optional)' },
  digitsAlone: { zh: '手机号后四位', en: 'Last four digits of your telephone number' },
  digitsHint: { zh: '只填查询码，显示进度；加填后四位，还显示反映和答复的内容。', en: 'The code alone shows how it stands; with the digits also what was said and answered.' },
  search: { zh: '查询', en: 'Look up' },
  again: { zh: '再查一件', en: 'Look up another' },
  openTexts: { zh: '查看反映和答复的内容', en: 'See what was said and answered' },
  openTextsDo: { zh: '查看内容', en: 'Show it' },
  progress: { zh: '办理进度', en: 'Progress' },
  next: { zh: '下一步', en: 'What happens next' },
  late: { zh: '已超过时限，正在催办。', en: 'This date has passed; they are being urged.' },
  nothingNext: { zh: '没有待办的事项。', en: 'Nothing more is to be done.' },
  done: { zh: '已完成', en: 'reached' },
  ahead: { zh: '尚未', en: 'not yet' },
  texts: { zh: '反映和答复', en: 'What was said and answered' },
  noTexts: { zh: '还没有可显示的内容。', en: 'There is nothing to show yet.' },
  noPhone: { zh: '本件为匿名反映，或没有留下电话，凭查询码只显示进度，不显示内容。', en: 'No telephone number was left with this complaint, so the code shows how it stands and no more.' },
  wrongDigits: { zh: '后四位与登记的电话不符，内容没有显示。请核对登记投诉时留下的号码后再试。', en: 'The digits do not fit the number that was left, so no texts are shown. Check which number you gave, and try again.' },
  locked: { zh: '后四位输错次数过多，本件内容暂不显示，请一天后再试。进度仍可查询。', en: 'There were too many wrong digits, so the texts of this complaint stay closed; try again in a day. You can still see how it stands.' },
  unknownCode: { zh: '没有找到这个查询码', en: 'There is no such query code' },
  unknownCodeHelp: { zh: '请核对后再试：查询码共八位，不含字母 O、I、L 和数字 0、1。找不到查询码的，请联系登记投诉的部门。', en: 'Check it and try again: it has eight characters and no O, I, L, 0 or 1. If you have lost it, turn to the office that registered the complaint.' },
  tooMany: { zh: '输错次数过多', en: 'Too many wrong tries' },
  tooManyHelp: { zh: (minutes: number) => `请在 ${minutes} 分钟后再试。`, en: (minutes: number) => `Try again in ${minutes} minutes.` },
  solved: { zh: '问题解决了吗？', en: 'Is the problem solved?' },
  solvedHint: { zh: '请选一项。每一项下面写明选了以后会怎样。', en: 'Choose one. Below each it says what follows.' },
  moreFirst: { zh: '想补充情况？先写，再选', en: 'Something to add? Write first, then choose' },
  more: { zh: '补充情况（选填）', en: 'Anything to add (optional)' },
  moreHint: { zh: '例如：几点还响、从哪里来的气味。请不要写姓名和电话。', en: 'For example at what hour it is still heard, or from where the smell comes. Please leave out names and telephone numbers.' },
  reported: { zh: '承办单位报告的整改情况', en: 'What the unit reports to have done' },
  thanks: { zh: '已收到您的答复', en: 'Your answer has been received' },
  youAnswered: { zh: '您的答复：', en: 'Your answer: ' },
  ofThisOffice: { zh: '受理：', en: 'Received by: ' },
  foot: { zh: '本页只显示进度和办理单位，不显示任何人的姓名。', en: 'This page shows progress and units, and nobody’s name.' },
  goTo: { zh: '可以这样办理：', en: 'Where to turn instead: ' },
  noPage: { zh: '没有这个页面', en: 'There is no such page' },
  noPageHelp: { zh: '地址可能不完整。可以用查询码查询进度。', en: 'The address may be incomplete. You can look up a complaint by its query code.' },
  badLink: { zh: '这个链接无效', en: 'This link is not valid' },
  badLinkHelp: { zh: '链接可能没有复制完整。请从短信或通知中重新打开，或者用查询码查询。', en: 'It may not have been copied whole. Open it again from the message, or look the complaint up by its query code.' },
  chooseOne: { zh: '请选一项答复。', en: 'Please choose an answer.' },
  trouble: { zh: '页面暂时打不开', en: 'This page cannot be shown just now' },
} as const;

/** The answers, in the words of the buttons. */
export const choiceWords: Readonly<Record<Choice, InBoth>> = {
  solved: { zh: '解决了', en: 'Solved' },
  better: { zh: '好一些', en: 'Better' },
  unsolved: { zh: '没解决', en: 'Not solved' },
};

/** What the complainant reads above a text. */
export const textTitles: Readonly<Record<string, InBoth>> = {
  'register.account': { zh: '您反映的情况', en: 'What you reported' },
  'supplement.account': { zh: '您补充的情况', en: 'What you added' },
  'rectify.measures': { zh: '整改措施', en: 'Measures taken' },
  'rectify.answer': { zh: '答复意见', en: 'Answer to you' },
  'settleInterim.answer': { zh: '阶段性答复', en: 'Interim answer' },
  'explain.explanation': { zh: '解释说明', en: 'Explanation' },
  'decline.basis': { zh: '不予受理的依据', en: 'Why it is not taken up' },
  'hold.account': { zh: '您的答复', en: 'Your answer' },
  'fail.reason': { zh: '您的答复', en: 'Your answer' },
  'withdraw.words': { zh: '您撤回时说的话', en: 'What you said when withdrawing' },
};

const nobody: InBoth = { zh: '承办单位', en: 'the unit in charge' };

const headlines: Readonly<Record<ComplaintState, (unit: InBoth, complaint: PublicComplaint) => InBoth>> = {
  discovered: () => ({ zh: '已登记，正在确定办理单位', en: 'Registered; the unit is being decided' }),
  assigned: (unit, { round }) =>
    round > 1
      ? { zh: `已退回${unit.zh}重新整改（第 ${round} 轮）`, en: `Back with ${unit.en} to be put right (round ${round})` }
      : { zh: `${unit.zh}正在办理`, en: `${unit.en} is handling it` },
  rectified: () => ({ zh: '已整改，等待回访', en: 'Put right, to be checked' }),
  revisited: (_, { unreached }) => (unreached ? { zh: '多次未能联系上您，等待办结', en: 'You could not be reached; to be closed' } : { zh: '已回访', en: 'Checked' }),
  closed: () => ({ zh: '已办结', en: 'Closed' }),
  declined: () => ({ zh: '不予受理', en: 'Not taken up' }),
  transferred: () => ({ zh: '已移送其他部门', en: 'Passed on to another body' }),
  merged: (_, { mergedInto }) => ({ zh: `已并入同一事项的投诉${mergedInto ? ` ${mergedInto}` : ''}`, en: `Joined to complaint ${mergedInto ?? 'about the same'}` }),
  withdrawn: () => ({ zh: '已撤回', en: 'Withdrawn' }),
  recorded: () => ({ zh: '历史件，只作存录', en: 'Kept on record from an earlier system' }),
  annulled: () => ({ zh: '登记已撤销', en: 'The entry was taken back' }),
};

/** Where it stands, in a few words. */
export function headline(complaint: PublicComplaint, language: Language): string {
  return headlines[complaint.state](complaint.unit ?? nobody, complaint)[language];
}
