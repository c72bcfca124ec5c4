import { onBeforeUnmount, onMounted, ref, shallowReactive } from 'vue';
import type { InBoth } from '@bihuan/words';

/** A key and what it does; the sheet is made of the same. */
export interface Key {
  /** `j`, `Enter`, `ctrl+Enter`, `shift+a`, `g d` (one after the other). With Shift a letter is its plain self where nothing else is meant by it. */
  key: string;
  does: InBoth;
  run: () => unknown;
  /** Under which head it stands on the sheet. */
  of: InBoth;
  /** Goes before all others, whoever came later: what is selected before what one stands on. */
  over?: boolean;
}

const OFF = 'bihuan-keys-off';
const SECOND_KEY_MS = 1500;

const pressable = shallowReactive<Set<Key>>(new Set());

/** Whether single keys are switched off for this person. */
export const singleKeysOff = ref(localStorage.getItem(OFF) === '1');

export function switchSingleKeys(): void {
  singleKeysOff.value = !singleKeysOff.value;
  localStorage.setItem(OFF, singleKeysOff.value ? '1' : '0');
}

/** All keys that do something just now, for the sheet. */
export function keysNow(): Key[] {
  return [...pressable];
}

/** Keys that work while this component is shown. Later ones win. */
export function useKeys(keys: readonly Key[]): void {
  onMounted(() => keys.forEach((key) => pressable.add(key)));
  onBeforeUnmount(() => keys.forEach((key) => pressable.delete(key)));
}

let first = '';
let firstAt = 0;

/** Hears every key of the page; called once. */
export function hearKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key === 'Process' || event.defaultPrevented) return;
    // A dialog that is open has the keys to itself; what lies under it must not hear them, and Esc must close it.
    if (document.querySelector('dialog[open]')) return;
    const pressed = nameOf(event);
    const withModifier = /^(ctrl|alt)\+/.test(pressed);
    if (!withModifier && pressed !== 'Escape' && (isTyping(event.target) || singleKeysOff.value)) return;
    const pair = Date.now() - firstAt < SECOND_KEY_MS ? `${first} ${pressed}` : '';
    if (pressed === ' ' && isPressable(event.target)) return;
    const key = last((known) => known.key === pair) ?? last((known) => known.key === pressed) ?? last((known) => known.key === pressed.replace('shift+', ''));
    [first, firstAt] = [pressed, Date.now()];
    if (!key) return;
    event.preventDefault();
    first = '';
    void key.run();
  });
}

function last(fits: (key: Key) => boolean): Key | undefined {
  const fitting = keysNow().reverse().filter(fits);
  return fitting.find(({ over }) => over) ?? fitting[0];
}

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): string {
  // With Alt some systems write another letter; the place of the key stays.
  const plain = altKey && /^(Digit|Key)/.test(code) ? code.replace(/^(Digit|Key)/, '').toLowerCase() : key.length === 1 ? key.toLowerCase() : key;
  // Of what Shift writes, only letters and arrows are asked for by Shift; a question mark is one wherever it lies.
  const shift = shiftKey && /^([a-z]|Arrow\w+)$/.test(plain) ? 'shift+' : '';
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${altKey ? 'alt+' : ''}${shift}${plain}`;
}

/** Space presses what has the focus. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, input') !== null;
}

/** Letters belong to whoever writes; a button, a row or a choice is no place to write. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}
