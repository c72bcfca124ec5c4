import { labelOf, type Language } from '@bihuan/core';
import type { PlaceLine } from '@bihuan/contract';
import type { PlaceFile } from '@bihuan/desk';

const words = {
  order: { zh: '督办', en: 'supervision' },
  reading: { zh: '监测', en: 'measured' },
  letter: { zh: '文书', en: 'letter' },
  calm: { zh: '{days} 天无新投诉', en: '{days} days without a new complaint' },
};

/** The file of a place (一点一档) in the order of time: whatever was complained of, seen, measured, done and revisited there, and the long spans of calm between. */
export function placeLines({ lines, calm }: PlaceFile, now: string, language: Language): PlaceLine[] {
  const told = lines.map(({ at, what, action, number, words: said, name, reference }): PlaceLine => ({
    at, what, number, until: null,
    label: what === 'order' || what === 'reading' || what === 'letter' ? words[what][language] : labelOf('action', action)[language],
    words: name === null ? said : `${name} · ${reference ?? ''}`,
  }));
  const quiet = calm.map(({ from, to, days }): PlaceLine => ({ at: from, what: 'calm', label: words.calm[language].replace('{days}', String(days)), number: '', words: null, until: to === now ? null : to }));
  return [...told, ...quiet].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
