import { onBeforeUnmount, ref, type Ref } from 'vue';

/** Whoever runs down a list wants to read the one he stops at. */
const STOPS_MS = 100;

/** What one stands on, as soon as one has stopped there: nothing before, so that nothing is fetched for what is only passed by. */
export function stoppedAt(key: string): Ref<string | undefined> {
  const stopped = ref<string>();
  const timer = setTimeout(() => (stopped.value = key), STOPS_MS);
  onBeforeUnmount(() => clearTimeout(timer));
  return stopped;
}
