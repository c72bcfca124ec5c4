export { followedBy } from './followed.js';
export { patrolFinding } from './patrol.js';
export { enter, performOnProblem } from './problem-deeds.js';
export { ledgerTaleOf, ledgerTales } from './tales.js';
