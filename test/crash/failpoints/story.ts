import { newWebhookSecret } from '@bihuan/post';
import { MovedTime, openDatabase, setWebhook } from '@bihuan/store';

import { callAboutFans, rectification, revisit, saying } from '../../support/forms';
import { heping, type OfficePlan } from '../../support/office-people';
import { Receiver } from '../../support/receiver';
import type { RunningSystem } from '../../support/running-system';
import { until } from '../../support/until';

/** A second office, to which a complaint can be transferred. */
const nankai: OfficePlan = {
  ...heping, district: 'nankai', names: { zh: '南开区', en: 'Nankai' }, numberPrefix: 'NK', units: {},
  people: { 'nankai-clerk': { name: '登记员乙', roles: ['clerk'] } },
};
export const offices = [heping, nankai];

/** A little of everything that the two programs do: moves of people, a transfer, rings by alarm and by sweep, notices inside and outside. */
export async function workADay(system: RunningSystem): Promise<void> {
  const secret = newWebhookSecret();
  const receiver = await Receiver.open(secret, (_, seen) => (seen > 0 ? 204 : 503));
  try {
    await setWebhook(system.database.pool, 'heping', receiver.url, secret, true);
    const clerk = await system.asPerson('clerk');
    const quanxue = await system.asPerson('quanxue');
    const { number } = await clerk.registers(callAboutFans());
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    await quanxue.worklist();
    await quanxue.does(number, 'sign-for');
    await quanxue.does(number, 'rectify', rectification());
    await (await system.asPerson('verifier')).does(number, 'hold', revisit());
    await clerk.reads(number);
    await clerk.history(number);
    // Each reading is asked twice, and a message that comes in between is no fault.
    await system.delivered();
    await clerk.inbox();
    const elsewhere = await clerk.registers(callAboutFans());
    await clerk.does(elsewhere.number, 'transfer', { body: 'nankai', district: 'nankai', ...saying('reason') });
    await system.delivered();
    await ring(system);
    await until('every notice taken outside', async () => (await system.rows(`select from bihuan.delivery where status = 'pending'`)).length === 0, 90_000);
  } finally {
    await receiver.close();
  }
}

/** Two complaints about danger: the clocks of one ring by their alarms, those of the other when time has been moved past them. */
async function ring(system: RunningSystem): Promise<void> {
  const clerk = await system.asPerson('clerk');
  const store = await openDatabase({ url: system.database.url, applicationName: 'spec' });
  const time = new MovedTime(store.hot);
  const rung = async () => (await system.rows(`select from bihuan.history where id like 'clock:%'`)).length;
  // The alarm has so long to be set before its clock falls due; the other clock is passed in one step.
  for (const ahead of [6_000, -1]) {
    const { number } = await clerk.registers(callAboutFans({ urgency: 'danger' }));
    await clerk.does(number, 'assign', { unit: 'nanshi' });
    const before = await rung();
    const [next] = await system.rows<{ ms: number }>(`select extract(epoch from min(next_at) - bihuan.now()) * 1000 as ms from bihuan.clock`);
    await time.forwardBy(Math.round(Number(next?.ms) - ahead));
    await until('a clock that rang', async () => (await rung()) > before, 60_000);
  }
  await store.close();
}
