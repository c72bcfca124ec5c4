import { createStore, del, get, set } from 'idb-keyval';
import { onBeforeUnmount, ref, toRaw, watch, type Ref } from 'vue';
import { claimed } from './claims.js';
import { me } from './session.js';

const EVERY_MS = 3000;
const store = createStore('bihuan-drafts', 'drafts');
/** What is written as the page is left: only this store takes it before the page is gone. */
const lastWords = (name: string) => `bihuan-draft ${name}`;

/** Forgets a draft by its whole name: what was held back has been sent. */
export async function forgetDraft(name: string): Promise<void> {
  localStorage.removeItem(lastWords(name));
  await del(name, store).catch(() => undefined);
}

/** What is written on a form, kept on this machine every three seconds and as the page is left, until it is sent. */
export function useDraft<Form extends object>(name: string, form: Ref<Form>, isEmpty: (form: Form) => boolean) {
  const brought = ref(false);
  // Whose it is does not change when the session ends while somebody writes.
  const whose = `${me.value?.account ?? ''} ${name}`;
  let key = whose;
  let release = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  // What was sent must not come back when its form is closed.
  let sent = false;

  const plain = () => JSON.parse(JSON.stringify(toRaw(form.value))) as Form;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    if (gone || sent) return;
    if (isEmpty(form.value)) void del(key, store);
    else void set(key, plain(), store);
  };
  const ready = (async () => {
    // Two windows at the same form write two drafts: each has the first that nobody else has open.
    ({ name: key, release } = await claimed(whose));
    const kept = takenLastWords<Form>(key) ?? (await get<Form>(key, store).catch(() => undefined)); // a browser that keeps nothing still registers
    if (gone) return release();
    if (kept) {
      form.value = kept;
      brought.value = true;
    }
    watch(form, () => {
      sent = false;
      timer ??= setTimeout(keep, EVERY_MS);
    }, { deep: true });
  })();
  const leave = () => {
    if (!gone && !sent && !isEmpty(form.value)) localStorage.setItem(lastWords(key), JSON.stringify(plain()));
  };
  window.addEventListener('pagehide', leave);
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', leave);
    keep();
    gone = true;
    release();
  });

  return {
    ready,
    brought,
    /** Under which it is kept. */
    get name(): string {
      return key;
    },
    /** It was sent, or is not wanted any more. */
    async drop(): Promise<void> {
      clearTimeout(timer);
      timer = undefined;
      brought.value = false;
      sent = true;
      await forgetDraft(key);
    },
  };
}

function takenLastWords<Form>(name: string): Form | undefined {
  const kept = localStorage.getItem(lastWords(name));
  localStorage.removeItem(lastWords(name));
  return kept === null ? undefined : (JSON.parse(kept) as Form);
}
