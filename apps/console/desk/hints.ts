import { useQuery } from '@tanstack/vue-query';
import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { answered, api } from '../client/api.js';
import { language } from '../words/language.js';
import { oneLine } from '../words/one-line.js';
import { askHints, type HintsAsked, type HintRow } from './asking.js';
import { useLatest } from './latest.js';
import { phoneOf, type Written } from './written.js';

const PAUSE_MS = 300;
const LEAST_DIGITS = 5;
const LEAST_LETTERS = 2;
/** Fewer letters say nothing of what they are about. */
const LEAST_WORDS = 8;

/** Earlier complaints that may be about the same, asked again when number, place, kind or words have changed. They inform and never stop. */
export function useHints(form: Ref<Written>) {
  const rows = shallowRef<readonly HintRow[]>([]);
  const state = ref<'idle' | 'looking' | 'heard' | 'failed'>('idle');
  const chosen = ref('');

  const { later, drop } = useLatest(PAUSE_MS, askHints, (found: HintRow[]) => {
    rows.value = found;
    state.value = 'heard';
  }, () => {
    rows.value = [];
    state.value = 'failed';
  });

  const question = computed(() => JSON.stringify(askedOf(form.value)));
  watch([question, language], ([asked]) => {
    const body = JSON.parse(asked) as HintsAsked;
    if (body.phone ?? body.lat ?? body.address ?? body.account) {
      state.value = rows.value.length > 0 ? state.value : 'looking';
      return later(body);
    }
    drop();
    rows.value = [];
    state.value = 'idle';
  }, { immediate: true });

  const { data: engine } = useQuery({ queryKey: ['engine'], queryFn: () => answered(api.GET('/api/engine')), staleTime: Infinity });
  /** Whether the table lets a clerk make this move from where the complaint is; what bars it besides is said by the server when it is asked. */
  const mayBe = (action: string, row: HintRow) => engine.value?.rows.some((move) => move.action === action && move.from.includes(row.state) && move.by.includes('clerk')) ?? false;

  const isOwn = ({ own }: HintRow) => own;
  /** The one that keys are for: what was chosen, else a complaint of the number to which something can be added, else the first. */
  const current = computed(() => rows.value.find(({ number }) => number === chosen.value) ?? rows.value.find((row) => isOwn(row) && mayBe('supplement', row)) ?? rows.value[0]);

  function step(by: 1 | -1): void {
    const at = rows.value.findIndex(({ number }) => number === current.value?.number);
    chosen.value = rows.value[Math.min(Math.max(at + by, 0), rows.value.length - 1)]?.number ?? '';
  }

  return {
    rows, state, current, step, mayBe, isOwn,
    choose: (number: string) => (chosen.value = number),
    ownBefore: computed(() => rows.value.filter(isOwn).length),
    hereBefore: computed(() => rows.value.filter(({ kind }) => kind !== null).length),
  };
}

/** Nothing is asked before there is enough of it to find anything by. */
function askedOf(written: Written): HintsAsked {
  const { point, address, nuisances, activity } = written;
  const number = phoneOf(written);
  const isNumber = /^[+\d][\d -]*\d$/.test(number) && number.replace(/\D/g, '').length >= LEAST_DIGITS;
  const place = oneLine(address);
  return {
    ...(isNumber ? { phone: number } : {}),
    ...point,
    ...(place.length >= LEAST_LETTERS ? { address: place } : {}),
    ...(activity ? { activity } : {}),
    ...(oneLine(written.respondent) ? { respondent: oneLine(written.respondent) } : {}),
    ...(written.account.trim().length >= LEAST_WORDS ? { account: written.account } : {}),
    ...(nuisances.length > 0 ? { nuisances: [...nuisances] } : {}),
  };
}
