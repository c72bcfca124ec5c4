import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { refusals } from '@bihuan/words';
import { answered, api } from '../client/api.js';
import type { Complaint } from '../parts/complaint.js';
import { say, word } from '../words/language.js';
import { phrases } from './phrases.js';

/** When somebody counts as unreachable, as the procedure has it. */
interface Unreachable {
  tries: number;
  days: number;
  bands: readonly { name: string; from: string; to: string }[];
}

/** What has been tried of the revisit that is due, and what the rules of the complaint want yet. */
export function useTries(complaint: () => Complaint | undefined) {
  const { data } = useQuery({ queryKey: ['procedures'], queryFn: () => answered(api.GET('/api/procedures')), staleTime: 300_000 });
  const rules = computed(() => (data.value?.procedures as unknown as { procedure: string; version: number; unreachable: Unreachable }[] | undefined)?.find(({ procedure, version }) => `${procedure}@${version}` === complaint()?.procedure)?.unreachable);
  const tries = computed(() => (complaint()?.standing['tries'] as string[] | undefined) ?? []);

  /** What is still wanted, in the words of the refusal; nothing before the first try. */
  const sentence = computed(() => {
    if (!rules.value || tries.value.length === 0 || complaint()?.state !== 'rectified') return '';
    const { tries: wanted, days, bands } = rules.value;
    const triedBands = new Set(tries.value.map((made) => made.split('/')[1]));
    const enough = tries.value.length >= wanted && new Set(tries.value.map((made) => made.split('/')[0])).size >= days && triedBands.size >= Math.min(2, bands.length);
    if (enough) return say(phrases.triedEnough, { role: word('role', 'supervisor'), action: word('action', 'concludeUnreachable') });
    const untried = bands.filter(({ name }) => !triedBands.has(name)).map(({ from, to }) => `${from}–${to}`);
    const wants = say(refusals['not-tried-enough'], { made: tries.value.length, tries: wanted, days });
    return untried.length && untried.length < bands.length ? `${wants} ${say(phrases.tryBand, { bands: untried.join('、') })}` : wants;
  });
  return { sentence };
}
