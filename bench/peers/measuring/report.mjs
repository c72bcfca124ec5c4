// What is said at the end: a line for each system, medians over the rounds, and which goals are met.
import { median } from '../../support/house.mjs';
import { systems } from './systems.mjs';

/** Medians of a system's runs, and the ratio of ours to it, taken round by round as they ran one after the other. */
export function summed(name, runs, ours) {
  const of = (what) => median(runs.map((run) => run[what]));
  const ratio = (what) => median(runs.flatMap((run, round) => (ours[round] ? [ours[round][what] / run[what]] : [])));
  const [{ statements, rungs, notices, jobs }] = runs;
  return {
    name, rounds: runs.length,
    loopsPerSecond: of('loopsPerSecond'), cpu: of('cpu'), node: of('node'), below: of('below'), coresBusy: of('coresBusy'),
    ...(statements === undefined ? {} : { statements: of('statements'), wal: of('wal') }),
    ...(rungs === undefined ? {} : { rungs: of('rungs'), notices: of('notices') }), ...(jobs === undefined ? {} : { jobs }),
    cost: ratio('cpu'), speed: ratio('loopsPerSecond'),
  };
}

/** A row of the table for people. */
export function row({ loopsPerSecond, cpu, node, below, coresBusy, statements, wal, cost, speed }) {
  return {
    'loops/s': Math.round(loopsPerSecond), 'CPU ms a loop': round(cpu), 'of it Node': round(node), 'of it server': round(below), 'cores busy': round(coresBusy),
    'statements a loop': statements === undefined ? '–' : round(statements, 1), 'WAL kB a loop': wal === undefined ? '–' : round(wal / 1024, 1),
    'our CPU ÷ its': round(cost, 3), 'our loops/s ÷ its': round(speed, 1),
  };
}

/** The goals of one system, each with what was measured and whether that is enough. */
export function goalsOf({ name, cost, speed }) {
  const { goal = {}, title } = systems[name] ?? {};
  return [
    ...(goal.cost === undefined ? [] : [{ system: title, goal: `our CPU a loop at most ${fraction(goal.cost)} of its`, measured: `${round(cost, 3)}`, met: cost <= goal.cost }]),
    ...(goal.speed === undefined ? [] : [{ system: title, goal: `our loops/s at least ${goal.speed} times its`, measured: `${round(speed, 1)}`, met: speed >= goal.speed }]),
  ];
}

function fraction(share) {
  return share === 1 ? 'that' : `1/${Math.round(1 / share)}`;
}

function round(value, digits = 2) {
  return value === undefined ? '–' : Number(value.toFixed(digits));
}
