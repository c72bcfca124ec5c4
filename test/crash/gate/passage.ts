import { createConnection, type Socket } from 'node:net';

import { boundStatement, Frames } from './frames';
import type { LostAnswer } from './lost-answer';
import { silent, Way, type Manner } from './way';

/** One connection through a gate. */
export class Passage {
  private readonly inner: Socket;
  private readonly toDatabase: Way;
  private readonly fromDatabase: Way;
  private readonly asked = new Frames('asked');
  private answer: LostAnswer | undefined;
  private forgotten = false;

  constructor(
    private readonly outer: Socket,
    target: { host: string; port: number },
    manner: () => Manner,
    private readonly losing: LostAnswer[],
    private readonly over: () => void,
  ) {
    const mine = () => (this.forgotten ? silent : manner());
    this.inner = createConnection({ ...target, allowHalfOpen: true, noDelay: true });
    this.toDatabase = new Way(this.inner, 'toDatabase', mine);
    this.fromDatabase = new Way(outer, 'fromDatabase', mine);
    outer.on('data', (bytes: Buffer) => this.ask(bytes)).on('end', () => this.toDatabase.add('end'));
    this.inner.on('data', (bytes: Buffer) => this.reply(bytes)).on('end', () => this.fromDatabase.add('end'));
    outer.on('error', () => this.broken(this.toDatabase));
    this.inner.on('error', () => this.broken(this.fromDatabase));
    outer.on('close', () => this.inner.destroyed && this.cut());
    this.inner.on('close', () => outer.destroyed && this.cut());
  }

  goOn(): void {
    this.toDatabase.goOn();
    this.fromDatabase.goOn();
  }

  /** Nothing passes any more either way, and nobody is told. */
  forget(): void {
    this.forgotten = true;
  }

  /** Both ends are reset, so that nobody takes it for an orderly goodbye. */
  cut(): void {
    this.toDatabase.stop();
    this.fromDatabase.stop();
    this.outer.resetAndDestroy();
    this.inner.resetAndDestroy();
    this.over();
  }

  /** Of a peer that broke off, whoever is behind a way that is held learns nothing until it passes again. */
  private broken(way: Way): void {
    if (way.passes) this.cut();
    else way.add('end');
  }

  private ask(bytes: Buffer): void {
    for (const frame of this.asked.add(bytes)) {
      const statement = boundStatement(frame);
      if (statement === undefined || this.answer) continue;
      const at = this.losing.findIndex((losing) => losing.wants(statement));
      if (at >= 0) [this.answer] = this.losing.splice(at, 1);
    }
    this.toDatabase.add(bytes);
  }

  private reply(bytes: Buffer): void {
    if (!this.answer) return this.fromDatabase.add(bytes);
    const heard = this.answer.hear(bytes);
    if (heard === 'more') return;
    if (heard === 'lost') return this.cut();
    // Nothing was committed: it was no answer worth losing, and the next one is waited for.
    this.losing.unshift(this.answer);
    this.answer = undefined;
    this.fromDatabase.add(heard);
  }
}
