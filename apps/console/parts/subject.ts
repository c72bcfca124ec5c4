import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { useLive } from '../shell/live.js';
import { language } from '../words/language.js';

/** Reads one subject of a kind by its number or id, and again when anything has moved. */
export function useSubject<Subject extends { id: string; number: string }>(kind: string, named: Ref<string | undefined>, ask: (named: string) => Promise<Subject>) {
  const queries = useQueryClient();
  const { data, error } = useQuery({ queryKey: computed(() => [kind, named.value, language.value]), enabled: computed(() => named.value !== undefined), queryFn: () => ask(named.value ?? '') });
  const refresh = () => queries.invalidateQueries({ queryKey: [kind, named.value] });
  useLive(() => void refresh());
  return {
    /** The one that was asked for; not the one before while it is on its way. */
    subject: computed(() => (data.value && (data.value.number === named.value || data.value.id === named.value) ? (data.value as Subject) : undefined)),
    trouble: computed(() => error.value?.message ?? ''),
    refresh,
  };
}
