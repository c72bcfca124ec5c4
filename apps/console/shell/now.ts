import { computed, ref, shallowRef } from 'vue';
import { answered, api, type Answers } from '../client/api.js';

const MINUTE = 60_000;

/** How far the time of the installation is from that of this machine, in milliseconds. */
const ahead = ref(0);
const tick = ref(Date.now());
setInterval(() => (tick.value = Date.now()), MINUTE);

/** The time of the installation as last heard; null where it cannot be moved. */
export const timeAnswer = shallowRef<Answers['TimeAnswer'] | null>(null);

/** The time of the installation in milliseconds; moves on once a minute, and what is counted from it is counted again. */
export const now = computed(() => tick.value + ahead.value);

/** Takes over a time that the server has said. */
export function heardTime(instant: string): void {
  ahead.value = Date.parse(instant) - Date.now();
  tick.value = Date.now();
}

/** Asks the server what time it is. */
export async function askTime(): Promise<void> {
  const answer = await answered(api.GET('/api/time'));
  timeAnswer.value = answer;
  heardTime(answer.now);
}
