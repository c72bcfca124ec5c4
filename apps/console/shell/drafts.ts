import { createStore, del, get, set } from 'idb-keyval';
import { onBeforeUnmount, ref, toRaw, watch, type Ref } from 'vue';
import { me } from './session.js';

const EVERY_MS = 3000;
const store = createStore('bihuan-drafts', 'drafts');

/** Forgets a draft by its whole name: what was held back has been sent. */
export async function forgetDraft(name: string): Promise<void> {
  await del(name, store).catch(() => undefined);
}

/** What is written on a form, kept on this machine every three seconds until it is sent. */
export function useDraft<Form extends object>(name: string, form: Ref<Form>, isEmpty: (form: Form) => boolean) {
  const brought = ref(false);
  // Whose it is does not change when the session ends while somebody writes.
  const key = `${me.value?.account ?? ''} ${name}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  // What was sent must not come back when its form is closed.
  let sent = false;

  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    if (gone || sent) return;
    if (isEmpty(form.value)) void del(key, store);
    else void set(key, JSON.parse(JSON.stringify(toRaw(form.value))), store);
  };
  const ready = get<Form>(key, store).then((kept) => {
    if (kept && !gone) {
      form.value = kept;
      brought.value = true;
    }
    watch(form, () => {
      sent = false;
      timer ??= setTimeout(keep, EVERY_MS);
    }, { deep: true });
  }, () => undefined); // a browser that keeps nothing still registers
  const leave = () => keep();
  window.addEventListener('pagehide', leave);
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', leave);
    keep();
    gone = true;
  });

  return {
    ready,
    brought,
    /** Under which it is kept. */
    name: key,
    /** It was sent, or is not wanted any more. */
    async drop(): Promise<void> {
      clearTimeout(timer);
      timer = undefined;
      brought.value = false;
      sent = true;
      await del(key, store).catch(() => undefined);
    },
  };
}
