import { setTimeout as pause } from 'node:timers/promises';

import { callAboutFans } from '../support/forms';
import { Chance } from './chance';
import type { Moment } from './moment';

/** What a client knows of a registration that it asked: an answer, or nothing ("unknown") when it gave up. */
export interface Wish {
  key: string;
  outcome: 'ok' | 'unknown' | 'refused';
  /** The whole answer, when there was one. */
  answer?: string;
}

/** What all clients together went through. */
export interface ClientsRecord {
  wishes: Wish[];
  /** How often a request was sent again under its key. */
  retries: number;
  /** How often the second of two equal requests was answered otherwise than the first. */
  otherAnswers: string[];
  /** Answers that were neither an acceptance nor "the database is away". */
  oddAnswers: string[];
}

/** How many register how much, and through which door. */
export interface ClientsPlan {
  url: string;
  token: string;
  complaints: number;
  clients: number;
  seed: number;
  /** Longest pause between two registrations of one client, in milliseconds. */
  pauseMs: number;
  /** Told of each acceptance, as it is heard. */
  accepted: Moment;
}

/** Lets clients register complaints through kills: each repeats its request under the same key until it is answered, or gives up now and then. */
export async function registerThroughIt(plan: ClientsPlan): Promise<ClientsRecord> {
  const record: ClientsRecord = { wishes: [], retries: 0, otherAnswers: [], oddAnswers: [] };
  let left = plan.complaints;
  const client = async (number: number) => {
    const chance = new Chance(plan.seed + number * 7919);
    while (left > 0) {
      left -= 1;
      const wish: Wish = { key: `storm-${plan.seed}-${number}-${left}`, outcome: 'unknown' };
      record.wishes.push(wish);
      await fulfil(plan, wish, chance, record);
      await pause(chance.between(0, plan.pauseMs));
    }
  };
  await Promise.all(Array.from({ length: plan.clients }, (_, number) => client(number)));
  return record;
}

async function fulfil(plan: ClientsPlan, wish: Wish, chance: Chance, record: ClientsRecord): Promise<void> {
  const form = callAboutFans({ texts: { account: wish.key } });
  const impatient = chance.next() < 0.1;
  for (const end = Date.now() + 60_000; Date.now() < end; record.retries += 1) {
    const answer = await ask(plan, wish.key, form);
    if (answer && answer.status === 201) {
      plan.accepted.now();
      wish.answer ??= answer.body;
      wish.outcome = 'ok';
      // Some had the answer, lost it on the way, and ask once more.
      if (chance.next() < 0.25) await askOnceMore(plan, wish, form, record);
      return;
    }
    if (answer && answer.status !== 503) {
      record.oddAnswers.push(`${answer.status} ${answer.body}`);
      if (answer.status < 500) {
        wish.outcome = 'refused';
        return;
      }
    }
    // Some go home when the line goes dead; then nobody knows whether it was written.
    if (!answer && impatient) return;
    await pause(chance.between(50, 400));
  }
}

async function askOnceMore(plan: ClientsPlan, wish: Wish, form: object, record: ClientsRecord): Promise<void> {
  const again = await ask(plan, wish.key, form);
  if (again?.status === 201 && again.body !== wish.answer) record.otherAnswers.push(`${wish.answer} / ${again.body}`);
}

async function ask({ url, token }: ClientsPlan, key: string, form: object): Promise<{ status: number; body: string } | undefined> {
  try {
    const response = await fetch(`${url}/api/complaints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
      body: JSON.stringify(form),
      signal: AbortSignal.timeout(12_000),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return undefined;
  }
}
