import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import { me } from '../shell/session.js';
import { language, word } from '../words/language.js';

/** The units of the district by id, and what holders are called. */
export function useNames() {
  const { data, suspense } = useQuery({ queryKey: ['units'], queryFn: () => answered(api.GET('/api/units')), staleTime: 300_000 });
  const units = computed<readonly Answers['UnitAnswer'][]>(() => data.value ?? []);
  const byId = computed(() => new Map(units.value.map((unit) => [unit.id, unit])));

  const unitName = (id: string) => byId.value.get(id)?.[language.value] ?? id;
  /** Who owes something, in words. */
  function holderName(holder: string): string {
    const [, kind, id = ''] = /^(\w+):(.*)$/.exec(holder) ?? [];
    if (kind === 'unit') return unitName(id);
    if (kind === 'role') return word('role', id);
    return id === me.value?.account ? me.value.name : holder;
  }
  return { ready: suspense, units, unitName, holderName };
}
