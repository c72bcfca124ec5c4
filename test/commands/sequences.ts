import fc, { type AsyncCommand } from 'fast-check';

import { Asks, Registers } from './asking';
import type { Model } from './model';
import { AsksOfOrder } from './orders';
import { AsksOfProblem, Finds } from './problems';
import { AsksLate, Crowds, Repeats } from './repeating';
import type { Scene } from './scene';
import { AlarmsCome, AsksWhileItRings, Drains, Waits } from './time-passing';

const which = fc.nat(5);
const dice = fc.noBias(fc.nat());
const minutes = fc.constantFrom(1, 30, 90, 480, 1440, 1440, 2880, 4320);

const kinds: readonly (readonly [number, fc.Arbitrary<AsyncCommand<Model, Scene>>])[] = [
  [2, dice.map((throwOf) => new Registers(throwOf))],
  [24, fc.tuple(which, dice).map((args) => new Asks(...args))],
  [4, fc.tuple(which, dice).map((args) => new AsksOfOrder(...args))],
  [1, dice.map((throwOf) => new Finds(throwOf))],
  [8, fc.tuple(which, dice).map((args) => new AsksOfProblem(...args))],
  [3, fc.tuple(which, fc.constantFrom('same' as const, 'other-body' as const)).map((args) => new Repeats(...args))],
  [2, fc.tuple(which, dice).map((args) => new AsksLate(...args))],
  [4, fc.tuple(which, dice).map((args) => new Crowds(...args))],
  [5, fc.tuple(minutes, fc.boolean()).map((args) => new Waits(...args))],
  [4, fc.tuple(minutes, which, dice).map((args) => new AsksWhileItRings(...args))],
  [2, fc.constant(new AlarmsCome())],
  [2, fc.constant(new Drains())],
];

/** Sequences of what may happen to an office; about `length` commands each. */
export function sequences(length: number): fc.Arbitrary<Iterable<AsyncCommand<Model, Scene>>> {
  // fast-check draws the length evenly from none to twice as many.
  return fc.commands(kinds.flatMap(([times, kind]) => Array<typeof kind>(times).fill(kind)), { maxCommands: 2 * length, size: 'max' });
}
