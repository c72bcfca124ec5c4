import type { Instant } from '@bihuan/core';
import type { AsyncCommand } from 'fast-check';

import { requestOf, sends } from './asking';
import { hears, looksAt, must, type Model } from './model';
import { ringsAll, rungOf, type Scene } from './scene';

/** Time passes, and two workers ring what is due at once, or nobody does: the alarms are lost, and it is left to a later sweep. */
export class Waits implements AsyncCommand<Model, Scene> {
  constructor(private readonly minutes: number, private readonly rung: boolean) {}

  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    await scene.office.time.forwardBy(this.minutes * 60_000);
    if (this.rung) await ringTogether(scene);
    await looksAt(model, scene);
  }

  toString = () => `wait(${this.minutes} min, ${this.rung ? 'rung' : 'alarms lost'})`;
}

/** Time passes, and while two workers ring somebody asks. */
export class AsksWhileItRings implements AsyncCommand<Model, Scene> {
  constructor(private readonly minutes: number, private readonly which: number, private readonly dice: number) {}

  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    const request = await requestOf(model, scene, this.which, this.dice);
    await scene.office.time.forwardBy(this.minutes * 60_000);
    const [performed] = await Promise.all([sends(scene, request), ringTogether(scene)]);
    hears(model, request, performed);
    await looksAt(model, scene);
  }

  toString = () => `askWhileItRings(${this.minutes} min, ${this.which}, ${this.dice})`;
}

/** Alarms come twice, to both workers, and for rungs that are not due yet. */
export class AlarmsCome implements AsyncCommand<Model, Scene> {
  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    const now = await scene.office.time.now();
    const early = await scene.due.soonDue(later(now, 30 * 86_400_000), 20);
    const due = await scene.due.claimDue(50);
    const rung = await Promise.all(scene.workers.map((worker) => worker.ring([...due, ...early])));
    await hasRung(scene, rung.flatMap(({ rang }) => rang.map(rungOf)));
    const tooEarly = early.filter((ref) => ref.nextAt > later(now, 60_000)).map(rungOf);
    must(!rung.some(({ rang }) => rang.some((one) => tooEarly.includes(rungOf(one)))), 'a rung rang before it was due');
    await looksAt(model, scene);
  }

  toString = () => 'alarms';
}

/** Two workers take out of the outbox what they find. */
export class Drains implements AsyncCommand<Model, Scene> {
  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    await Promise.all([scene.office.outgoing.flush(), scene.office.outgoing.flush()]);
    await looksAt(model, scene);
  }

  toString = () => 'drain';
}

async function ringTogether(scene: Scene): Promise<void> {
  const rang = await Promise.all(scene.workers.map(ringsAll));
  await hasRung(scene, rang.flat().map(rungOf));
}

/** Of two who ring the same, one rang it. */
async function hasRung(scene: Scene, rang: readonly string[]): Promise<void> {
  if (rang.length > 0) scene.story.push(`rang: ${rang.map((rung) => rung.slice(-rung.length + 32)).join(', ')}`);
  must(new Set(rang).size === rang.length, `two workers rang the same: ${rang.join(', ')}`);
  must(scene.parked.length === 0, `was parked: ${JSON.stringify(scene.parked[0])}`);
}

function later(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
