import { computed, ref, shallowRef, type Ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import { newKey } from '../client/perform.js';
import { Problem } from '../client/problem.js';
import { say } from '../words/language.js';
import { faultsOf, type Faults } from './faults.js';
import { phrases } from './phrases.js';
import { bodyOf, type Nuisance, type Written } from './written.js';

/** What came of it, to be read aloud and printed. */
export interface Receipt {
  number: string;
  queryCode: string;
  version: number;
  at: string;
  nuisances: readonly Nuisance[];
  address: string;
}

function receiptOf({ number, queryCode, version, at }: Answers['RegisteredAnswer'], { nuisances, facts }: Answers['RegisterBody']): Receipt {
  return { number, queryCode, version, at, nuisances, address: facts.place.address ?? '' };
}

/** Registers what is written: at once, and once, however often it is sent. */
export function useRegistering(form: Ref<Written>, registered: (receipt: Receipt) => void) {
  const busy = ref(false);
  const problem = shallowRef<Problem>();
  const arrived = ref('');

  const faults = computed<Faults>(() => (problem.value ? faultsOf(problem.value.answer) : {}));
  /** What belongs to no field of the form. */
  const refusal = computed(() => {
    if (arrived.value) return arrived.value;
    if (!problem.value) return '';
    const { code, message } = problem.value;
    const isPassing = code === 'no-answer' || problem.value.answer.status === 503;
    return isPassing ? `${message}${say(phrases.keptHere)}` : message;
  });

  const post = (body: Answers['RegisterBody'], key: string) => answered(api.POST('/api/complaints', { body, params: { header: { 'Idempotency-Key': key } } }));

  async function register(): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    problem.value = undefined;
    arrived.value = '';
    const body = bodyOf(form.value);
    const before = form.value.sent;
    try {
      form.value.sent = JSON.stringify(body);
      registered(receiptOf(await post(body, form.value.key), body));
      return true;
    } catch (refused) {
      if (!(refused instanceof Problem)) throw refused;
      if (refused.code === 'opening-key-taken' && before) await sayWhatArrived(before);
      // A refusal registers nothing, so that the key is still free; only where no answer came may it have been used.
      else if (refused.answer.status >= 400 && refused.answer.status < 500) form.value.sent = before;
      problem.value = refused;
      return false;
    } finally {
      busy.value = false;
    }
  }

  /** The try whose answer was lost had arrived. The same again tells its number and makes no second one. */
  async function sayWhatArrived(before: string): Promise<void> {
    const body = JSON.parse(before) as Answers['RegisterBody'];
    const receipt = receiptOf(await post(body, form.value.key), body);
    registered(receipt);
    arrived.value = say(phrases.arrivedBefore, { number: receipt.number });
    form.value.key = newKey();
    form.value.sent = '';
  }

  function forget(): void {
    problem.value = undefined;
    arrived.value = '';
  }
  return { busy, faults, refusal, register, forget };
}
