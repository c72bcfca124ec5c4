import { ref } from 'vue';
import type { Answers } from '../client/api.js';
import { newKey, perform } from '../client/perform.js';
import { Problem } from '../client/problem.js';
import type { Complaint } from '../parts/complaint.js';
import { linesSince } from '../shell/others.js';

/** Records a revisit at once; where somebody else was quicker, says what he did and lets the person decide. */
export function useRecording(complaint: Complaint) {
  const busy = ref(false);
  const refusal = ref('');
  const meanwhile = ref<readonly Answers['HistoryLine'][]>([]);
  let version = complaint.version;
  let key = newKey();

  /** The answer, or nothing where it was refused. */
  async function record(action: string, body: Readonly<Record<string, unknown>>): Promise<Answers['MovedAnswer'] | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    refusal.value = '';
    try {
      return await perform({ number: complaint.number, action, body, version, key });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.code === 'stale-version') await lookAgain(problem);
      else refusal.value = [problem.message, ...(problem.answer.errors ?? []).map(({ detail }) => detail)].join(' ');
      // What was refused was not done; another body needs another key, and only silence wants the same again.
      if (problem.code !== 'no-answer') key = newKey();
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  async function lookAgain({ message, answer }: Problem): Promise<void> {
    meanwhile.value = await linesSince(complaint.number, version).catch(() => []);
    if (meanwhile.value.length === 0) refusal.value = message;
    version = answer.version ?? meanwhile.value.at(-1)?.seq ?? version;
  }
  return { busy, refusal, meanwhile, record };
}
