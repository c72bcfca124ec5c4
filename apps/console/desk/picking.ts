import { computed, ref, watch, type Ref } from 'vue';

/** A list under a field: arrows move in it, Enter takes, Escape closes it; what is typed stays with the field. */
export function usePicking<Row>(name: string, rows: Ref<readonly Row[]>, take: (row: Row) => void) {
  const wanted = ref(false);
  const at = ref(0);
  watch(rows, () => (at.value = 0));
  const open = computed(() => wanted.value && rows.value.length > 0);
  const current = computed(() => (open.value ? rows.value[at.value] : undefined));

  function takeCurrent(): boolean {
    if (!current.value) return false;
    take(current.value);
    wanted.value = false;
    return true;
  }

  /** Whether the key was for the list. */
  function press(event: KeyboardEvent): boolean {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const used = keyed(event.key);
    if (used) {
      event.preventDefault();
      event.stopPropagation();
    }
    return used;
  }

  function keyed(key: string): boolean {
    if (key === 'Enter') return takeCurrent();
    if (key === 'Escape' && open.value) {
      wanted.value = false;
      return true;
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    if (!open.value) wanted.value = true;
    else at.value = (at.value + (key === 'ArrowDown' ? 1 : -1) + rows.value.length) % rows.value.length;
    return true;
  }

  const list = `${name}-list`;
  const optionId = (index: number) => `${list}-${index}`;
  /** What tells a screen reader of the list. */
  const marks = computed(() => ({
    role: 'combobox', 'aria-autocomplete': 'list' as const, 'aria-expanded': open.value, 'aria-controls': list,
    'aria-activedescendant': open.value ? optionId(at.value) : undefined,
  }));
  return { open, at, press, takeCurrent, list, optionId, marks, show: () => (wanted.value = true), close: () => (wanted.value = false) };
}
