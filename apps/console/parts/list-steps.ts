import { nextTick, type Ref } from 'vue';
import type { InBoth } from '@bihuan/words';
import { useKeys } from '../shell/keys.js';

/** J and K through the links by which the rows of a list are opened; Enter does what a link does. */
export function useListSteps(list: Ref<HTMLElement | undefined>, selector: string) {
  const links = () => [...(list.value?.querySelectorAll<HTMLElement>(selector) ?? [])];
  /** On which row the hand stands; -1 on none. */
  const at = () => links().indexOf(document.activeElement as HTMLElement);

  function step(by: number): void {
    const all = links();
    all[Math.max(0, Math.min(at() + by, all.length - 1))]?.focus();
  }
  /** Puts the hand on a row, once it is drawn. */
  async function focusOn(index: number): Promise<void> {
    await nextTick();
    links()[index]?.focus();
  }

  const of: InBoth = { zh: '列表', en: 'The list' };
  useKeys([
    { key: 'j', of, does: { zh: '下一件', en: 'Next' }, run: () => step(1) },
    { key: 'k', of, does: { zh: '上一件', en: 'The one before' }, run: () => step(-1) },
  ]);
  return { at, focusOn };
}
