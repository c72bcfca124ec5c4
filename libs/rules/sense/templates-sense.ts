import { digestPlaceholders, noticePlaceholders, type NoticeWording, type TemplateFile } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { strangePlaceholders } from './placeholders.js';
import { type Sense, senseless, twice } from './sense.js';

/** Beyond its shape: a template names only what a notice has, and stands once. */
export const templatesSense: readonly Sense<TemplateFile>[] = [
  { reads: [['digest']], remarks: ({ digest }) => (digest ? (['subject', 'head', 'foot'] as const).flatMap((part) => strangePlaceholders(digest[part], digestPlaceholders, ['digest', part])) : []) },
  { reads: [['digest']], remarks: ({ digest }) => (digest ? oneLine(digest, ['digest']) : []) },
  { reads: [['notices']], remarks: ({ notices = [] }) => [...notices.flatMap((one, i) => ofWording(one, ['notices', i])), ...twice(notices.map(({ about }) => about), (i) => ['notices', i, 'about'])] },
  { reads: [['rungs']], remarks: ({ rungs = [] }) => [...rungs.flatMap((one, i) => ofWording(one, ['rungs', i])), ...twice(rungs.map(({ rung, clock = '' }) => `${rung} ${clock}`), (i) => ['rungs', i, 'rung'])] },
];

function ofWording(wording: NoticeWording, path: Path): Remark[] {
  const { subject, body, letter } = wording;
  const texts = [[subject, [...path, 'subject']], [body, [...path, 'body']], ...(letter ? [[letter.title, [...path, 'letter', 'title']], [letter.body, [...path, 'letter', 'body']]] as const : [])] as const;
  return [...texts.flatMap(([text, at]) => strangePlaceholders(text, noticePlaceholders, at)), ...oneLine(wording, path)];
}

/** A subject is one line of a mail's head. */
function oneLine({ subject }: Pick<NoticeWording, 'subject'>, path: Path): Remark[] {
  return (['zh', 'en'] as const).flatMap((language) => (/[\r\n]/.test(subject[language].trim()) ? [senseless([...path, 'subject', language], subject[language], 'one line', '主题只能有一行', 'has more than one line')] : []));
}
