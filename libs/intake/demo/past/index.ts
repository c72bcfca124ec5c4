export { comeToThePresent } from './going-on.js';
export { hasPast, makePast } from './make-past.js';
export { setBack } from './set-back.js';
