import { mayAsk } from '../loop/index.js';
import { differences, letters, pageOf, short } from '../loop/testing/cells.js';
import { roles, type Role } from '../words/roles.js';
import { complaintRules } from './complaint-rules.js';
import { complaintStates, type ComplaintState } from './standing.js';
import { assigned } from './testing/index.js';
import { transitions } from './transitions.js';

describe('Who may ask what, in which state', () => {
  const page = pageOf(complaintRules);

  it.each([...new Set([...page.keys(), ...Object.keys(transitions)])])('%s is as the page says', (action) => {
    expect(differences(complaintRules, action, page.get(action))).toEqual([]);
  });

  it('and whoever is not on the page is refused for his role or for the state, and nobody else is', () => {
    const [{ complaint, terms }, apart] = [assigned(), ['not-from-this-state', 'not-your-role']];
    const asked = (action: string, state: ComplaintState, by: Role) => {
      const refused = mayAsk(complaintRules, { ...complaint, state }, action, { by, actor: 'x', actorUnit: 'environment' }, terms)?.refused;
      return refused === undefined || !apart.includes(refused);
    };
    const wrong = [...page].filter(([, line]) => !line['new']).flatMap(([action, line]) =>
      complaintStates.flatMap((state) =>
        roles.filter((by) => asked(action, state, by) !== (line[short(state)] ?? '').includes(letters[by] ?? '?')).map((by) => `${action} ${state} ${by}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('every role has a letter, but the auditor and the administrator, who change nothing', () => {
    expect(roles.filter((role) => !letters[role])).toEqual(['auditor', 'administrator']);
    expect(new Set(complaintStates.map(short)).size).toBe(complaintStates.length);
  });
});
