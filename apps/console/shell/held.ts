import { createStore, del, entries, get, set } from 'idb-keyval';
import { computed, ref, shallowRef } from 'vue';
import { perform, type AskedMove } from '../client/perform.js';
import { Problem } from '../client/problem.js';
import { say } from '../words/language.js';
import { phrases } from '../words/phrases.js';
import { forgetDraft } from './drafts.js';
import { whatOthersDid } from './others.js';
import { me } from './session.js';
import { tell } from './told.js';

/** Moves that tell others something are held back for a moment, so that a slip can be undone; registration and revisits never. */
const heldMoves = new Set(['assign', 'reassign', 'return', 'sendBack', 'decline', 'transfer', 'merge', 'withdraw']);

const HELD_MS = 10_000;
/** A window that is alive has sent by then what it held; what is still there was left by one that is not. */
const LEFT_MS = 15_000;
const store = createStore('bihuan-held', 'moves');
/** What is held as the page is left: only this store takes it before the page is gone. */
const LAST = 'bihuan-held ';

/** A move and the draft of it, which stays until it has been sent: what is taken back or refused can be written on. */
export interface HeldMove extends AskedMove {
  draft?: string;
}

/** As it lies in the browser's store: whose it is, and when it goes out. */
interface Kept extends HeldMove {
  account: string;
  label: string;
  until: number;
}

interface Held extends Kept {
  then: () => void;
  /** It was sent and nobody answered: it may have been done, and cannot be taken back. */
  tried?: boolean;
}

const waiting = shallowRef<readonly Held[]>([]);
const at = ref(Date.now());

/** What is held, soonest first. */
export const held = computed(() => waiting.value.map(({ key, number, label, until, tried = false }) => ({ key, number, label, tried, seconds: Math.max(0, Math.ceil((until - at.value) / 1000)) })));

export function isHeld(action: string): boolean {
  return heldMoves.has(action);
}

/** Holds a move back; it is sent after ten seconds, at once when the page is left, and after a crash when the same person opens the console again. */
export function hold(move: HeldMove, label: string, then: () => void): void {
  const { kind, number, action, body, version, key, draft } = move;
  const kept: Kept = { ...(kind ? { kind } : {}), number, action, body, version, key, draft, label, account: me.value?.account ?? '', until: Date.now() + HELD_MS };
  void set(key, kept, store).catch(() => undefined);
  wait({ ...kept, then });
}

function keptOf({ then: _, tried: __, ...kept }: Held): Kept {
  return kept;
}

function wait(move: Held): void {
  waiting.value = [...waiting.value, move];
  setTimeout(() => void sendNow(move.key), Math.max(0, move.until - Date.now()));
}

/** Takes a held move back; nothing was sent. */
export function undo(key: string): AskedMove | undefined {
  const move = taken((one) => one.key === key && !one.tried);
  if (move) void del(key, store).catch(() => undefined);
  return move;
}

/** Sends a held move without waiting. */
export async function sendNow(key: string): Promise<void> {
  const move = taken((one) => one.key === key);
  // Of somebody whose session has ended meanwhile it stays in the store until he is back; nobody else sends it.
  if (move?.account === me.value?.account && move) await sent(move);
}

/** Sends everything that is held: whoever signs out has not taken it back. */
export async function sendAll(): Promise<void> {
  await Promise.all(waiting.value.map(({ key }) => sendNow(key)));
}

/** Sends what a closed browser left behind of this person; what another window holds just now is its own. */
export async function sendWhatWasLeft(): Promise<void> {
  const mine = me.value?.account;
  await gatherLast().catch(() => undefined);
  for (const [key, { account, until }] of await entries<string, Kept>(store).catch(() => [])) {
    if (account !== mine || waiting.value.some((one) => one.key === key)) continue;
    setTimeout(() => void sendIfLeft(key), Math.max(0, until + LEFT_MS - Date.now()));
  }
}

/** Puts what was held as a page was left to what had been kept already. */
async function gatherLast(): Promise<void> {
  for (const name of Object.keys(localStorage).filter((one) => one.startsWith(LAST))) {
    const kept = JSON.parse(localStorage.getItem(name) ?? '') as Kept;
    await set(kept.key, kept, store);
    localStorage.removeItem(name);
  }
}

async function sendIfLeft(key: string): Promise<void> {
  const left = await get<Kept>(key, store).catch(() => undefined);
  if (left && left.account === me.value?.account) await sent({ ...left, then: () => undefined });
}

async function sent(move: Held): Promise<void> {
  try {
    await perform(move);
    if (move.draft) await forgetDraft(move.draft);
    tell('done', `${move.number} ${move.label}`);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.code === 'no-answer') return wait({ ...move, tried: true, until: Date.now() + HELD_MS });
    // It stays where it is, and goes out when the same person is back.
    if (problem.code === 'not-signed-in') return tell('refused', say(phrases.heldForLater, { number: move.number, action: move.label }));
    tell('refused', [`${move.number} ${move.label}: ${problem.message}`, ...(problem.code === 'stale-version' ? await whatOthersDid(move) : []), ...wordsOf(move)].join('\n'));
  }
  await del(move.key, store).catch(() => undefined);
  move.then();
}

/** What was written is said again where it could not be sent: the form may not open any more. */
function wordsOf({ body }: AskedMove): string[] {
  const words = Object.values((body['texts'] ?? {}) as Readonly<Record<string, string>>);
  return words.length > 0 ? [say(phrases.yourWords, { words: words.join(' ') })] : [];
}

function taken(fits: (move: Held) => boolean): Held | undefined {
  const move = waiting.value.find(fits);
  waiting.value = waiting.value.filter((one) => one !== move);
  return move;
}

setInterval(() => waiting.value.length > 0 && (at.value = Date.now()), 250);
window.addEventListener('pagehide', () => {
  for (const move of waiting.value) localStorage.setItem(LAST + move.key, JSON.stringify(keptOf(move)));
  void sendAll();
});
