import { onBeforeUnmount, onMounted, ref } from 'vue';

/** Whether the window has at least this many pixels beside one another. */
export function useWide(pixels: number) {
  const query = window.matchMedia(`(min-width: ${pixels}px)`);
  const wide = ref(query.matches);
  const look = () => (wide.value = query.matches);
  onMounted(() => query.addEventListener('change', look));
  onBeforeUnmount(() => query.removeEventListener('change', look));
  return wide;
}
