import { activities, nuisances, type InBoth, type Language, type NuisanceFamily, type Weighed, type Weighing, type WordList } from '@bihuan/core';
import { bilingual, code } from './parts.js';
import { help, listOf, oneOf, optional, part, record, type Schema, whole } from './schema.js';

const families: readonly NuisanceFamily[] = ['noise', 'odor'];
const words: Schema = { ...listOf({ type: 'string', minLength: 1 }, 1), uniqueItems: true };
const weighed = {
  weight: help('分量：1 略有关系 …… 10 一词足矣', 'How much one of these words says: 1 a little … 10 alone enough', whole(1, 10)),
  words: help('词语；英文词末尾的 * 表示任意词尾', 'Words; a star at the end of a Latin word stands for any ending', words),
};
const times = help('乘以几倍', 'Multiplied by', whole(1, 10));
const letters = help('字数，中英文分别写', 'How many letters, in each language', record<Record<Language, number>>({ zh: help('中文', 'Chinese', whole(0, 10_000)), en: help('英文', 'English', whole(0, 10_000)) }));

/** The format of a word list (词表). */
export const wordListSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'WordList 词表',
  description: '据以从文字推荐扰民类型的词语。\nWords by which nuisances are suggested from text.',
  ...record<WordList>({
    list: help('词表代码', 'Code of the list', { ...code, examples: ['nuisances-zh'] }),
    title: help('名称', 'Title', part('bilingual')),
    effects: optional(help('听到、闻到什么', 'What is heard or smelt', listOf(record<Weighed & { family: NuisanceFamily; atHours?: boolean }>({ family: help('噪声或异味', 'Noise or odor', oneOf(families)), atHours: optional(help('只在附近写有时间（如半夜、整天）时才算', 'Counts only near one of the hours', { type: 'boolean' })), ...weighed })))),
    nuisances: optional(help('同时说明来源的词', 'Words that say the source as well', listOf(record<Weighed & { nuisance: (typeof nuisances)[number] }>({ nuisance: help('扰民类型', 'Nuisance', oneOf(nuisances)), ...weighed })))),
    activities: optional(help('来自何种活动', 'What it comes from', listOf(record<Weighed & { activity: (typeof activities)[number] }>({ activity: help('扰民活动', 'Activity', oneOf(activities)), ...weighed })))),
    elsewhere: optional(help('不属于噪声、异味的事项及主管部门', 'Matters that are neither, and whose they are', listOf(record<Weighed & { body: string; title: InBoth }>({ body: help('部门代码', 'Code of the body', code), title: help('部门名称', 'Title of the body', part('bilingual')), ...weighed })))),
    harmless: optional(help('含有上述词语但另有所指的词', 'Longer words that hold one of the others and mean something else', words)),
    negations: optional(help('否定其后词语的词', 'Words that take back what follows', words)),
    between: optional(help('否定可以越过的词，如“一点儿”', 'Words without weight that a negation reaches across', words)),
    gone: optional(help('否定其前词语的词，如“没有了”', 'Words that take back what stands before them', words)),
    denials: optional(help('否定其后整个分句的词，如“不是”，到转折为止', 'Words that take back all that follows, up to a turn', words)),
    turns: optional(help('转折的词，否定到此为止', 'Words that end a negation or a denial', words)),
    claims: optional(help('使同一句中被否定的又成立的词，如“就是”', 'Words that make what was denied in their sentence a claim after all', words)),
    figurative: optional(help('其后的“臭”只是比喻的词，如“名声”', 'Words of which a smell is only a manner of speaking', words)),
    hours: optional(help('时间，如半夜、整天', 'Times at which disturbs what would pass by day', words)),
    feared: optional(help('表示担心、拟建或禁止的词，其后只是设想', 'Words after which the rest of a sentence is only feared, planned or forbidden', words)),
    variants: optional(help('异体字对应：繁体在前，简体在后', 'Two letters that are the same, traditional then simplified', { ...listOf({ type: 'string', pattern: '^..$' }), uniqueItems: true })),
    weighing: optional(help('如何权衡；只写在一个文件里', 'How words are weighed; stands in one file', weighing())),
  }),
  $defs: { bilingual },
};

function weighing(): Schema {
  const kinds = (family: NuisanceFamily) => ({
    type: 'object' as const,
    properties: Object.fromEntries(activities.map((activity) => [activity, help('对应的扰民类型', 'Its nuisance', oneOf(nuisances.filter((nuisance) => nuisance.startsWith(family))))])),
    additionalProperties: false as const,
  });
  return record<Weighing>({
    enough: help('达到多少即推荐', 'Evidence from which a family is suggested', record<Weighing['enough']>({ noise: help('噪声', 'Noise', whole(1, 100)), odor: help('异味', 'Odor', whole(1, 100)) })),
    long: help('超过此长度的，按长度提高要求', 'Longer texts need so much more evidence as they are longer', record<Weighing['long']>({ letters })),
    head: help('开头若干字加倍计', 'The beginning counts more', record<Weighing['head']>({ letters, times })),
    near: help('邻近的来源加倍计', 'A source near an effect counts more', record<Weighing['near']>({ letters, times })),
    negation: help('否定词最远管到几个字', 'How far a negation reaches', record<Weighing['negation']>({ letters })),
    gone: help('否定其前词语的词最远管到几个字', 'How far back it reaches what says that it is over', record<Weighing['gone']>({ letters })),
    denial: help('“不是”最远管到分句中几个字', 'How far a denial reaches within its clause', record<Weighing['denial']>({ letters })),
    figurative: help('比喻的词最远管到几个字', 'How far a manner of speaking reaches', record<Weighing['figurative']>({ letters })),
    hours: help('时间须在几个字以内', 'How near an hour must be', record<Weighing['hours']>({ letters })),
    feared: help('担心的词最远管到句中几个字', 'How far a fear reaches within its sentence', record<Weighing['feared']>({ letters })),
    kinds: help('各活动对应的扰民类型', 'The nuisance by activity', record<Weighing['kinds']>({ noise: help('噪声', 'Noise', kinds('noise')), odor: help('异味', 'Odor', kinds('odor')) })),
  });
}
