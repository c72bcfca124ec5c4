import type { LikenessRules } from '@bihuan/core';
import { bilingual, code } from './parts.js';
import { help, listOf, part, record, type Schema, whole } from './schema.js';

const percent = whole(0, 100);
const weight = whole(0, 10);

/** The format of what makes two reports alike (相似规则). */
export const likenessSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'LikenessRules 相似规则',
  description: '登记和导入时，哪些以往的件是同一事件的重复反映，哪些是同一点位的再次发生。\nWhich earlier reports are of the same event, and which of the same trouble again.',
  ...record<LikenessRules>({
    likeness: help('规则代码', 'Code of the rules', { ...code, examples: ['ordinary'] }),
    title: help('名称', 'Title', part('bilingual')),
    near: help('多远算近处', 'How near is near', record<LikenessRules['near']>({
      metres: help('地址不同的，多少米以内算近处', 'Within how many metres another address is near', whole(1, 10_000)),
      inexact: help('坐标不准的，最多差多少米', 'How many metres an inexact point may be off', whole(1, 10_000)),
    })),
    event: help('同一事件', 'One event', record<LikenessRules['event']>({ minutes: help('多少分钟以内反映的算同一事件；只知日期的，同日', 'Reports within so many minutes; of one day, where only the day is known', whole(1, 10_000)) })),
    repeat: help('再次发生', 'Again', record<LikenessRules['repeat']>({ days: help('多少日以内反映的算同一问题', 'Reports within so many days', whole(1, 3650)) })),
    words: help('文字', 'Words', record<LikenessRules['words']>({
      same: help('文字相似度（余弦，百分数）达到多少即算说的一样', 'From this likeness of texts on (cosine, in hundredths) they say the same', whole(1, 100)),
      enough: help('达到上述的百分之几，即使类型不同、门牌不同也算说的是一回事', 'From so many hundredths of that on another kind or another door is no objection', percent),
      evidence: help('共有的字词值多少时计一半；人人都写的不算证据', 'What two texts share counts half when it is worth so much', whole(1, 10_000)),
      head: help('标题（多行文字的第一行）计几倍', 'The title, the first of several lines, counts so many times', whole(1, 10)),
      placeWords: help('表示地点的词，如“小区”；其前面的字是名称', 'Words for a place; what stands before them is a name', { ...listOf({ type: 'string', minLength: 1 }), uniqueItems: true }),
      elsewhere: help('各有地名而无一相同的，相似度打几折（百分数）', 'Of texts that name places and have none in common the likeness counts so much, in hundredths', percent),
    })),
    weights: help('各项的分量；点位不明的，由文字代替', 'What each counts; where the place is not known, the words count in its stead', record<LikenessRules['weights']>({
      place: help('点位', 'The place', weight), nuisance: help('扰民类型', 'The nuisance', weight), time: help('时间', 'The time', weight), words: help('文字', 'The words', weight),
    })),
    raise: help('离满分所差的，提高百分之几', 'By how many hundredths of what is missing to certainty it is raised', record<LikenessRules['raise']>({ reporter: help('同一反映人', 'By the same reporter', percent), respondent: help('同一被投诉对象', 'By the same respondent', percent) })),
    show: help('达到多少分（百分数）才显示', 'From this score on, in hundredths, it is shown', percent),
    accept: help('达到多少分（百分数），第一条提示可以直接采纳', 'From this score on, in hundredths, the first hint may be accepted', percent),
  }),
  $defs: { bilingual },
};
