import { ref } from 'vue';
import { now } from '../shell/now.js';
import { me } from '../shell/session.js';
import { localDay } from '../words/times.js';

/** What has just been recorded, and what followed from it. */
export interface MadeCall {
  number: string;
  sentence: string;
}

/** How many revisits were recorded today in this sitting: from the first call until the browser's tab is closed. */
export function useSitting() {
  const kept = () => `bihuan-sitting ${me.value?.account ?? ''} ${localDay(now.value)}`;
  const made = ref(Number(sessionStorage.getItem(kept()) ?? 0));
  const last = ref<MadeCall>();

  function count(): void {
    made.value = Number(sessionStorage.getItem(kept()) ?? 0) + 1;
    sessionStorage.setItem(kept(), String(made.value));
  }
  return { made, last, count };
}
