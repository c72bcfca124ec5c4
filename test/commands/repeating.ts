import type { Performed, Request } from '@bihuan/desk';
import type { AsyncCommand } from 'fast-check';

import { requestOf, sends } from './asking';
import { hears, looksAt, must, type Model } from './model';
import { standing, type Scene } from './scene';

type Way = 'same' | 'other-body';

/** A request that was done comes once more: the same has the same answer, another under its id is refused; neither writes a line. */
export class Repeats implements AsyncCommand<Model, Scene> {
  constructor(private readonly which: number, private readonly way: Way) {}

  check = ({ done }: Readonly<Model>) => done.length > 0;

  async run(model: Model, scene: Scene): Promise<void> {
    const first = model.done[this.which % model.done.length];
    if (!first) return;
    const { request, seq } = first;
    const before = await lines(scene, request);
    const asked = this.way === 'same' ? request : { ...request, texts: { ...request.texts, note: '另一段话' } };
    const performed = await scene.office.desk.perform(asked);
    scene.story.push(`${request.id} comes once more, ${this.way} → ${performed.outcome}`);
    if (this.way === 'same') must(isSame(performed, request, seq), `${request.id}, sent twice, was answered otherwise: ${told(performed)}`);
    else must(performed.outcome === 'refused', `${request.id} was taken with another body: ${told(performed)}`);
    must((await lines(scene, request)) === before, `${request.id}, sent twice, wrote a line`);
    await looksAt(model, scene);
  }

  toString = () => `repeat(${this.which}, ${this.way})`;
}

/** Somebody asks by what he saw before the complaint moved. */
export class AsksLate implements AsyncCommand<Model, Scene> {
  constructor(private readonly which: number, private readonly dice: number) {}

  check = ({ complaints }: Readonly<Model>) => [...complaints.values()].some(({ version }) => version > 1);

  async run(model: Model, scene: Scene): Promise<void> {
    const request = await requestOf(model, scene, this.which, this.dice);
    const version = (model.complaints.get(request.complaint)?.version ?? 1) - 1;
    // Some refusals come before anybody looks at the version; what never comes is a line.
    const performed = await sends(scene, { ...request, version });
    must(performed.outcome === 'refused', `${request.id} was done by a version that was ${version}: ${told(performed)}`);
    await looksAt(model, scene);
  }

  toString = () => `askLate(${this.which}, ${this.dice})`;
}

/** The same request comes twice at the same moment, beside another one of the same complaint. */
export class Crowds implements AsyncCommand<Model, Scene> {
  constructor(private readonly which: number, private readonly dice: number) {}

  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    const [request, other] = [await requestOf(model, scene, this.which, this.dice), await requestOf(model, scene, this.which, this.dice + 1)];
    const asked = [request, request, other];
    const answers = await Promise.all(asked.map((one) => sends(scene, one)));
    const twins = answers.slice(0, 2).flatMap((one) => (one.outcome === 'refused' ? [] : [one]));
    must(twins.filter(({ outcome }) => outcome === 'done').length <= 1, `${request.id} was done twice`);
    must(twins.length < 2 || twins[0]?.event.seq === twins[1]?.event.seq, `${request.id}, sent twice at once, was answered with two lines`);
    const done = answers.flatMap((performed, place) => (performed.outcome === 'done' ? [{ performed, request: asked[place] ?? request }] : []));
    done.sort((a, b) => a.performed.event.seq - b.performed.event.seq);
    for (const one of done) hears(model, one.request, one.performed);
    await looksAt(model, scene);
  }

  toString = () => `crowd(${this.which}, ${this.dice})`;
}

function isSame(performed: Performed, { id }: Request, seq: number): boolean {
  return performed.outcome === 'already' && performed.event.id === id && performed.event.seq === seq;
}

function told(performed: Performed): string {
  return performed.outcome === 'refused' ? performed.refusal.refused : `${performed.outcome}, line ${performed.event.seq}`;
}

async function lines(scene: Scene, { complaint }: Request): Promise<number> {
  return (await standing(scene, [complaint]))[0]?.version ?? 0;
}
