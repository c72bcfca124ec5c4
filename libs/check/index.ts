export type { ClientLine, Evidence, ReceiverLine, Violation } from './evidence.js';
