import { onBeforeUnmount, watchEffect } from 'vue';
import type { InBoth } from '@bihuan/words';
import { say } from '../words/language.js';
import { phrases } from '../words/phrases.js';
import { screens } from './screens.js';

/** Says in the browser's tab, and to whoever listens to the screen, which desk is open, as long as it is. */
export function useTitle(name: string): void {
  const title: InBoth | undefined = screens.find((screen) => screen.name === name)?.title;
  if (title) watchEffect(() => (document.title = `${say(title)} · ${say(phrases.product)}`));
  onBeforeUnmount(() => (document.title = say(phrases.product)));
}
