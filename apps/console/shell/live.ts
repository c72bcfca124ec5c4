import { onBeforeUnmount, onMounted, ref } from 'vue';
import { heardTime } from './now.js';

/** Rises when something has moved in the district. */
export const moved = ref(0);

let stream: EventSource | undefined;

/** Listens to what the server tells, and goes on listening after an outage. */
export function listen(): void {
  if (stream) return;
  stream = new EventSource('/api/live');
  stream.addEventListener('hello', (event) => heardTime((JSON.parse(String(event.data)) as { now: string }).now));
  stream.addEventListener('changed', () => (moved.value += 1));
  // A browser gives up for good where the answer is a refusal; the session may have ended, the next request says so.
  stream.addEventListener('error', () => {
    if (stream?.readyState !== EventSource.CLOSED) return;
    silence();
    setTimeout(() => document.visibilityState === 'visible' && listen(), 10_000);
  });
}

export function silence(): void {
  stream?.close();
  stream = undefined;
}

/** Does something when anything has moved, and each minute all the same. */
export function useLive(then: () => void): void {
  let timer: ReturnType<typeof setInterval>;
  let seen = moved.value;
  const look = () => {
    if (seen === moved.value) return;
    seen = moved.value;
    then();
  };
  onMounted(() => (timer = setInterval(look, 1000)));
  onBeforeUnmount(() => clearInterval(timer));
}
