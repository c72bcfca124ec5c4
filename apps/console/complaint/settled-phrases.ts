import type { InBoth } from '@bihuan/words';

/** What the rules of the day decided with a move, in words. */
export const settledPhrases = {
  received: { zh: '收到时间', en: 'Received' },
  byRule: { zh: '按规程', en: 'By the procedure' },
  binding: { zh: '指定承办，不能退单', en: 'designated, cannot be returned' },
  dutyRow: { zh: '{from} 起施行，第 {row} 行', en: 'from {from}, row {row}' },
  firstReceiver: { zh: '首接负责：最先收到的单位主办', en: 'the first that received it leads' },
  successor: { zh: '原单位已撤销，由承接单位{unit}办理', en: 'the unit is no more; its successor {unit} has it' },
  returnUpheld: { zh: '退单成立，改交其他单位', en: 'the return was upheld; another unit has it' },
  returnRefused: { zh: '退单不成立，交回原单位', en: 'the return was refused; the same unit has it again' },
  supervise: { zh: '转入{level}（{reason}）', en: '{level} ({reason})' },
  resumed: { zh: '不得中止，已恢复办理', en: 'may not be paused, so it goes on' },
  series: { zh: '巩固回访 {step} / {steps}', en: 'revisits of the series: {step} of {steps}' },
  noSeries: { zh: '无须巩固回访，可以办结', en: 'no series of revisits; it can be closed' },
  grade: { zh: '等级：{grade}', en: 'grade: {grade}' },
  takenBefore: { zh: '此前已采取，不再重复', en: 'taken before, and not again' },
  tried: { zh: '计入联系次数（{day}）', en: 'counts as a try ({day})' },
} as const satisfies Readonly<Record<string, InBoth>>;
