import { computed, ref, shallowRef, watch } from 'vue';
import { newKey, type AskedMove } from '../client/perform.js';
import { held, hold, undo } from '../shell/held.js';
import { say } from '../words/language.js';
import { phrases } from './phrases.js';
import type { Receipt } from './registering.js';

/** Gives what was just registered to a unit: held for ten seconds like every assignment, and then the next call may come. */
export function useHandingOn() {
  const asked = shallowRef<AskedMove & { unit: string }>();
  /** Counts what has been sent, so that the receipt reads the complaint again. */
  const sent = ref(0);

  const waiting = computed(() => held.value.find(({ key }) => key === asked.value?.key));
  const unitWaiting = computed(() => (waiting.value ? asked.value?.unit : undefined));

  function assign({ number, version }: Receipt, unit: { id: string; name: string }): void {
    const move = { number, action: 'assign', body: { unit: unit.id }, version, key: newKey() };
    asked.value = { ...move, unit: unit.name };
    hold(move, say(phrases.assignedTo, { unit: unit.name }), () => (sent.value += 1));
  }

  /** Takes it back while it is held; whether there was anything to take back. */
  function takeBack(): boolean {
    const key = waiting.value?.key;
    return key !== undefined && undo(key) !== undefined;
  }

  // Undone elsewhere or sent: either way it is not waiting any more.
  watch(waiting, (now, before) => before && !now && (sent.value += 1));
  return { assign, takeBack, unitWaiting, sent };
}
