import { ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import { say } from '../words/language.js';
import { phrases } from '../words/phrases.js';

/** Whose a complaint is by the duty list, to be chosen before anybody asks, and why; another may be chosen all the same. */
export function useDuty(number: string, asked: boolean) {
  const duty = ref<Answers['DutyAnswer']>();
  // Without it the form is as good as ever: the unit is named by hand.
  const ready = asked
    ? answered(api.GET('/api/complaints/{id}/duty', { params: { path: { id: number } } })).then((answer) => void (duty.value = answer), () => undefined)
    : Promise.resolve();

  /** The unit, unless it could not take it today. */
  const unitByList = (): string | undefined => (duty.value?.refusals.length === 0 ? (duty.value.unit ?? undefined) : undefined);

  function why(): string {
    if (!duty.value) return '';
    const { unitName, why: row, firstReceiver, refusals } = duty.value;
    if (unitName === null) return say(phrases.dutySilent);
    const because = firstReceiver ? say(phrases.dutyFirst, { unit: unitName }) : say(phrases.dutyRow, { unit: unitName, row: row?.row ?? '', from: row?.from ?? '', because: row?.because ?? '' });
    return [because, ...refusals.map(({ title }) => title)].join(' ');
  }
  return { ready, unitByList, why };
}
