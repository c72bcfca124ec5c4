import type { labels } from '@bihuan/words';

/** How each nuisance is typed without choosing characters: its words, a syllable apart by `-`. A nuisance without one does not compile. */
export const nuisancePinyin: Readonly<Record<keyof typeof labels.nuisance, string>> = {
  'noise-construction': 'jian-zhu shi-gong zao-sheng',
  'noise-industrial': 'gong-ye zao-sheng',
  'noise-social': 'she-hui sheng-huo zao-sheng',
  'noise-traffic': 'jiao-tong zao-sheng',
  'noise-equipment': 'she-bei zao-sheng',
  'noise-other': 'qi-ta zao-sheng',
  'odor-cooking': 'can-yin you-yan',
  'odor-sewage': 'wu-shui yi-wei',
  'odor-waste': 'la-ji yi-wei',
  'odor-industrial': 'gong-ye yi-wei',
  'odor-other': 'qi-ta yi-wei',
};
