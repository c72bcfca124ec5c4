import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Chance } from './chance';
import type { ClientsRecord } from './clients-record';
import type { Heard, LineToApi } from './line-to-api';
import type { Moment } from './moment';

/** What somebody wants done. */
export interface Wish {
  key: string;
  district: string;
  action: string;
  /** The complaint or order; absent where a complaint is being registered. */
  subject?: string;
  path: string;
  form: object;
  seen?: number;
}

/** What an acceptance says. */
interface Acceptance {
  id: string;
  number: string;
  version: number;
}

/** What became of a wish, as far as whoever asked can know. */
export type Became = { outcome: 'ok'; told: Acceptance } | { outcome: 'refused'; code: string } | { outcome: 'unknown' };

/** Where everything goes that all clients went through. */
export interface Ledger {
  record: ClientsRecord;
  accepted: Moment;
  /** Answers that nobody should ever get. */
  odd: string[];
  counts: Map<string, number>;
  /** Copies of requests that are still on their way. */
  late: Set<Promise<void>>;
  /** Nothing new is begun any more. */
  over: boolean;
}

/** Longest that a wish is repeated, in milliseconds; then nobody knows what became of it. */
const LONGEST = 60_000;

/** Asks until there is an answer, under one key; the wish is on the disk before it goes out, and what became of it afterwards. */
export async function ask(line: LineToApi, wish: Wish, chance: Chance, ledger: Ledger): Promise<Became> {
  const id = `http:${line.account}:${wish.key}`;
  const { district, subject, action } = wish;
  await ledger.record.intent({ id, district, action, ...(subject === undefined ? {} : { subject }) });
  const became = await untilAnswered(line, wish, chance, ledger);
  count(ledger, `${became.outcome} ${action}`);
  if (became.outcome === 'ok') await ledger.record.outcome({ id, outcome: 'ok', subject: became.told.id, number: became.told.number });
  else if (became.outcome === 'refused') await ledger.record.outcome({ id, outcome: 'refused', code: became.code });
  else await ledger.record.outcome({ id, outcome: 'unknown' });
  return became;
}

async function untilAnswered(line: LineToApi, wish: Wish, chance: Chance, ledger: Ledger): Promise<Became> {
  const requestId = randomUUID();
  const send = () => line.send({ method: 'POST', path: wish.path, form: wish.form, key: wish.key, seen: wish.seen, requestId });
  const impatient = chance.next() < 0.08;
  // A try without an answer may be done yet: a refusal of a later one then says nothing about it.
  let certain = true;
  for (const end = Date.now() + LONGEST; Date.now() < end; ) {
    const copies = chance.next() < 0.12 ? chance.between(2, 3) : 1;
    const answers = await Promise.all(Array.from({ length: copies }, async (_, n) => {
      if (n > 0) await pause(chance.between(0, 30));
      return send();
    }));
    const [taken] = answers.filter(isTaken);
    if (taken) {
      ledger.accepted.now();
      for (const answer of answers) hold(ledger, wish, taken, answer);
      repeatLater(send, wish, taken, chance, ledger);
      return { outcome: 'ok', told: JSON.parse(taken.body) as Acceptance };
    }
    const refused = answers.filter((answer): answer is Heard => answer !== undefined && answer.status >= 400 && answer.status < 500 && answer.status !== 401);
    for (const answer of answers) if (answer && answer.status >= 500 && answer.status !== 503) ledger.odd.push(`${wish.action} ${wish.key}: ${answer.status} ${answer.body}`);
    if (refused.length < answers.length) certain = false;
    const [first] = refused;
    if (first) return certain ? { outcome: 'refused', code: codeOf(first) } : { outcome: 'unknown' };
    if (answers.some((answer) => answer?.status === 401)) await line.signIn();
    // Some go home when the line goes dead.
    if (impatient) return { outcome: 'unknown' };
    count(ledger, 'sent again');
    await pause(chance.between(50, 400));
  }
  return { outcome: 'unknown' };
}

/** Some had the answer, lost it, and ask once more, at once or much later: they must hear the same. */
function repeatLater(send: () => Promise<Heard | undefined>, wish: Wish, taken: Heard, chance: Chance, ledger: Ledger): void {
  const dice = chance.next();
  if (dice > 0.2) return;
  const wait = dice < 0.1 ? chance.between(0, 200) : chance.between(2_000, 20_000);
  const sending: Promise<void> = pause(wait)
    .then(send)
    .then((answer) => hold(ledger, wish, taken, answer))
    .finally(() => ledger.late.delete(sending));
  ledger.late.add(sending);
}

/** The second of two equal requests is answered with the same words as the first, or not at all. */
function hold(ledger: Ledger, wish: Wish, taken: Heard, again: Heard | undefined): void {
  if (!again || again === taken || again.status === 503 || again.status === 401) return;
  count(ledger, 'answered twice');
  if (again.status !== taken.status || again.body !== taken.body) ledger.odd.push(`${wish.action} ${wish.key}: answered ${taken.status} ${taken.body} and again ${again.status} ${again.body}`);
}

function isTaken(answer: Heard | undefined): answer is Heard {
  return answer !== undefined && answer.status < 300;
}

function codeOf({ status, body }: Heard): string {
  try {
    return (JSON.parse(body) as { code: string }).code;
  } catch {
    return String(status);
  }
}

function count(ledger: Ledger, what: string): void {
  ledger.counts.set(what, (ledger.counts.get(what) ?? 0) + 1);
}
