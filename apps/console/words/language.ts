import { ref, watchEffect } from 'vue';
import { clockLabel, labelOf, type InBoth, type LabelGroup, type Language } from '@bihuan/words';

const KEPT = 'bihuan-language';

/** The language of the screens: what was chosen, else what the browser speaks. */
export const language = ref<Language>(keptLanguage());

watchEffect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
  localStorage.setItem(KEPT, language.value);
});

/** A phrase in the language of the screens; `{name}` stands for a value. */
export function say(phrase: InBoth, values: Readonly<Record<string, string | number>> = {}): string {
  return phrase[language.value].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The word for a code. */
export function word(group: LabelGroup, code: string): string {
  return labelOf(group, code)[language.value];
}

/** What stands between the words of a list. */
export function comma(): string {
  return language.value === 'zh' ? '、' : ', ';
}

/** What a clock is called. */
export function clockWord(name: string): string {
  return clockLabel(name)[language.value];
}

function keptLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.startsWith('zh') || !navigator.language.startsWith('en') ? 'zh' : 'en';
}
