import { differences, pageOf } from '../loop/testing/cells.js';
import { problemRules } from './problem-rules.js';
import { problemTransitions } from './transitions.js';

describe('Who may ask what of a problem on the ledger, in which state', () => {
  const page = pageOf(problemRules);

  it.each([...new Set([...page.keys(), ...Object.keys(problemTransitions)])])('%s is as the page says', (action) => {
    expect(differences(problemRules, action, page.get(action))).toEqual([]);
  });
});
