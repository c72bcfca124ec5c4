import { computed, shallowRef, watch, type Ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import { language, say } from '../words/language.js';
import { useLatest } from './latest.js';
import { phrases } from './phrases.js';
import type { Written } from './written.js';

const PAUSE_MS = 700;
const LEAST_LETTERS = 4;
const MOST_CHIPS = 3;

/** Something that the text seems to be about; it waits until a person takes it. */
export interface Suggestion {
  code: string;
  title: string;
  words: readonly string[];
  take: () => void;
}

/** What the text sounds like, asked when the writing pauses. Nothing is changed by itself, and without an answer nothing is missing. */
export function useTextSuggestions(form: Ref<Written>) {
  const heard = shallowRef<Answers['SuggestionsAnswer']>();
  const { later, drop } = useLatest(
    PAUSE_MS,
    (text: string, signal) => answered(api.POST('/api/suggestions', { body: { text }, signal })),
    (answer) => (heard.value = answer),
    () => (heard.value = undefined),
  );

  watch(() => form.value.account.trim(), (text) => {
    if (text.length >= LEAST_LETTERS) return later(text);
    drop();
    heard.value = undefined;
  }, { immediate: true });

  const suggestions = computed<Suggestion[]>(() => {
    const { nuisances, activity } = form.value;
    const kinds = (heard.value?.nuisances ?? []).filter(({ nuisance }) => !nuisances.includes(nuisance)).map(({ nuisance, label, words }) => ({
      code: nuisance, title: label[language.value], words, take: () => void (form.value.nuisances = [...form.value.nuisances, nuisance].slice(0, 5)),
    }));
    const source = activity ? undefined : heard.value?.activity;
    const sources = source ? [{ code: source.activity, title: `${say(phrases.activity)}: ${source.label[language.value]}`, words: source.words, take: () => void (form.value.activity = source.activity) }] : [];
    // What was chosen already needs no second opinion; the first two kinds are nearly always the right ones.
    return [...(nuisances.length > 0 ? kinds.slice(0, 1) : kinds.slice(0, 2)), ...sources].slice(0, MOST_CHIPS);
  });
  const elsewhere = computed(() => (heard.value && heard.value.nuisances.length === 0 ? heard.value.elsewhere?.label[language.value] : undefined));
  return { suggestions, elsewhere };
}
