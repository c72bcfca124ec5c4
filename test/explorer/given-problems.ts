import type { Problem } from '@bihuan/core';

import { handler } from '../../libs/core/complaint/testing/index';
import { anAssignedProblem } from '../../libs/core/problem/testing/a-problem';
import { hours } from './procedure';

/** How the problem stands when a chapter begins. */
export type Given = 'ready' | 'watched';

const DAY = 86_400_000;
const [thursday = '', friday = ''] = hours;

/** A problem with one complaint of which everything is proved, and one in the last day of its watch with one complaint in it. */
export const given: { readonly [G in Given]: () => Problem } = {
  ready: () => {
    const office = anAssignedProblem({ founding: ['a', 'z'] }).hears('a').isPlanned();
    for (const milestone of [1, 2]) office.does(handler, 'reach', { milestone, evidence: ['photo-after'] });
    return named(office.does(handler, 'checkSimilar', { places: 3, found: 0 }).problem);
  },
  watched: () => {
    const { clocks, standing, ...problem } = anAssignedProblem().isRectified().hasHeld().isSignedOff().problem;
    const { watch } = clocks;
    if (!watch) throw new Error('nobody watches it');
    const before = new Date(Date.parse(thursday) - DAY).toISOString();
    const signedOffAt = new Date(Date.parse(thursday) - 2 * DAY).toISOString();
    return named({ ...problem, clocks: { watch: { ...watch, dueAt: friday, nextAt: friday } }, standing: { ...standing, signedOffAt, complaints: ['z'], fresh: [{ complaint: 'z', at: before }] } });
  },
};

function named(problem: Problem): Problem {
  return { ...problem, id: 'p', number: 'p' };
}
