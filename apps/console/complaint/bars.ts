import type { InBoth } from '@bihuan/words';
import { isOneOf } from '../shell/session.js';

/** Which moves a desk is for, and by which keys they are made. */
export interface Bar {
  keys: Readonly<Record<string, string>>;
  main: readonly string[];
  together?: { key: string; label: InBoth; actions: readonly string[] };
}

/** A unit: one key takes a complaint on, the others are what may be done with it. */
export const unitBar: Bar = {
  keys: { contribute: 'b', return: '3', rectify: 'r', askExtension: 'e', plan: 'p', arrive: 'a' },
  main: ['contribute', 'rectify', 'return', 'askExtension', 'plan', 'arrive'],
  together: { key: '1', label: { zh: '签收并承办', en: 'Sign for and accept' }, actions: ['signFor', 'accept'] },
};

/** The office: to whom it goes, how long it may take, and when it is at an end. */
export const officeBar: Bar = {
  keys: { assign: 't', close: 'c', grantExtension: 'a', refuseExtension: 'b', sendBack: 's', decline: 'd', correct: 'w' },
  main: ['assign', 'grantExtension', 'refuseExtension', 'close', 'sendBack'],
};

/** A supervision order: the unit answers it, whoever issued it judges the answer. */
export const orderBar: Bar = {
  keys: { answer: 'r', lift: 'c', findWanting: 'b', raise: 'u', measure: 'm', star: 'v' },
  main: ['answer', 'lift', 'findWanting', 'raise', 'measure', 'star'],
};

/** The bar of whoever is signed in, where no desk says which. */
export function ownBar(): Bar {
  return isOneOf(['handler']) ? unitBar : officeBar;
}
