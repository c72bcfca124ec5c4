import { differences, pageOf } from '../loop/testing/cells.js';
import { orderRules } from './order-rules.js';
import { orderTransitions } from './transitions.js';

describe('Who may ask what of a supervision order, in which state', () => {
  const page = pageOf(orderRules);

  it.each([...new Set([...page.keys(), ...Object.keys(orderTransitions)])])('%s is as the page says', (action) => {
    expect(differences(orderRules, action, page.get(action))).toEqual([]);
  });
});
