import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { clockLabel } from '@bihuan/words';
import { answered, api, type Answers } from '../client/api.js';
import { now } from '../shell/now.js';
import { me } from '../shell/session.js';
import { language, word } from '../words/language.js';
import { localDay } from '../words/times.js';

/** The units of the district by id, and what holders are called. */
export function useNames() {
  const { data, suspense } = useQuery({ queryKey: ['units'], queryFn: () => answered(api.GET('/api/units')), staleTime: 300_000 });
  const units = computed<readonly Answers['UnitAnswer'][]>(() => data.value ?? []);
  /** Those that can be given something today: one whose last day lies ahead still can. */
  const inForce = computed(() => units.value.filter(({ validFrom, validTo }) => validFrom <= localDay(now.value) && (validTo === null || validTo >= localDay(now.value))));
  const byId = computed(() => new Map(units.value.map((unit) => [unit.id, unit])));

  const unitName = (id: string) => byId.value.get(id)?.[language.value] ?? id;
  /** Who owes something, in words. */
  function holderName(holder: string): string {
    const [, kind, id = ''] = /^(\w+):(.*)$/.exec(holder) ?? [];
    if (kind === 'unit') return unitName(id);
    if (kind === 'role') return word('role', id);
    return id === me.value?.account ? me.value.name : holder;
  }
  /** What a clock is called; one of a unit beside the lead by that unit. */
  const clockName = (name: string) => clockLabel(name, Object.fromEntries(byId.value))[language.value];
  return { ready: suspense, units, inForce, unitName, holderName, clockName };
}
