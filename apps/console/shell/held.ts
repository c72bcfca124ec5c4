import { createStore, del, entries, set } from 'idb-keyval';
import { computed, ref, shallowRef } from 'vue';
import { perform, type AskedMove } from '../client/perform.js';
import { Problem } from '../client/problem.js';
import { forgetDraft } from './drafts.js';
import { tell } from './told.js';

/** Moves that tell others something are held back for a moment, so that a slip can be undone; registration and revisits never. */
const heldMoves = new Set(['assign', 'reassign', 'return', 'sendBack', 'decline', 'transfer', 'merge', 'withdraw']);

const SECONDS = 10;
const store = createStore('bihuan-held', 'moves');

/** A move and the draft of it, which stays until it has been sent: what is taken back or refused can be written on. */
export interface HeldMove extends AskedMove {
  draft?: string;
}

interface Held extends HeldMove {
  label: string;
  until: number;
  then: () => void;
}

const waiting = shallowRef<readonly Held[]>([]);
const at = ref(Date.now());

/** What is held, soonest first. */
export const held = computed(() => waiting.value.map((move) => ({ key: move.key, number: move.number, label: move.label, seconds: Math.max(0, Math.ceil((move.until - at.value) / 1000)) })));

export function isHeld(action: string): boolean {
  return heldMoves.has(action);
}

/** Holds a move back; it is sent after ten seconds, at once when the page is left, and after a crash when the console opens again. */
export function hold(move: HeldMove, label: string, then: () => void): void {
  waiting.value = [...waiting.value, { ...move, label, then, until: Date.now() + SECONDS * 1000 }];
  void set(move.key, { number: move.number, action: move.action, body: move.body, version: move.version, key: move.key, draft: move.draft, label }, store).catch(() => undefined);
  setTimeout(() => void sendNow(move.key), SECONDS * 1000);
}

/** Takes a held move back; nothing was sent. */
export function undo(key: string): AskedMove | undefined {
  const move = taken(key);
  if (move) void del(key, store).catch(() => undefined);
  return move;
}

/** Sends a held move without waiting. */
export async function sendNow(key: string): Promise<void> {
  const move = taken(key);
  if (move) await sent(move);
}

/** Sends what a closed browser left behind: whoever asked for it did not undo it. */
export async function sendWhatWasLeft(): Promise<void> {
  const left = await entries<string, HeldMove & { label: string }>(store).catch(() => []);
  for (const [key, move] of left) if (!waiting.value.some((held) => held.key === key)) await sent({ ...move, then: () => undefined });
}

async function sent(move: HeldMove & { label: string; then: () => void }): Promise<void> {
  try {
    await perform(move);
    if (move.draft) await forgetDraft(move.draft);
    tell('done', `${move.number} ${move.label}`);
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'no-answer') return tell('refused', `${move.number} ${move.label}: ${problem.message}`);
    tell('refused', `${move.number} ${move.label}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  await del(move.key, store).catch(() => undefined);
  move.then();
}

function taken(key: string): Held | undefined {
  const move = waiting.value.find((one) => one.key === key);
  waiting.value = waiting.value.filter((one) => one !== move);
  return move;
}

setInterval(() => waiting.value.length > 0 && (at.value = Date.now()), 250);
window.addEventListener('pagehide', () => waiting.value.forEach(({ key }) => void sendNow(key)));
