export { AnswerLinks, type OwedRevisit } from './answer-links.js';
export { isChoice, type Choice } from './choices.js';
export * from './counter.js';
export type { LinkStanding } from './link-standing.js';
export type { NextStep, PublicComplaint } from './public-complaint.js';
export type { PublicText } from './public-texts.js';
