export { comeToThePresent, hasPast, makePast } from './make-past.js';
export { setBack } from './set-back.js';
