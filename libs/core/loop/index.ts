export * from './command.js';
export * from './refusal.js';
export * from './subject.js';
export * from './turn.js';
