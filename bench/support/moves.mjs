// The move that is measured: a reassignment between two units. It reads the complaint with its clocks, updates its row,
// writes one chained line, changes three or four clocks and tells three parties: rather more than the usual move.
import { core, district, units } from './house.mjs';

/** The id of the n-th complaint, so that a peer can name it too. */
export const complaintId = (n) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

const asker = { by: 'coordinator', actor: 'bench' };

function move(rulebook, id, commandId, commandOf, rest = {}) {
  return {
    district, kind: 'complaint', subject: id, commandId, request: commandId, ...rest,
    decide: ({ subject, now }) => {
      const procedure = subject?.procedure ?? rulebook.procedureFor(district, now);
      const blank = { district, id, kind: 'complaint', number: '', state: 'discovered', version: 0, procedure, standing: {}, clocks: {} };
      const command = { id: commandId, ...asker, ...commandOf(subject, now) };
      return core.takeTurn(core.complaintRules, subject, subject ?? blank, command, rulebook.terms(district, procedure, now));
    },
  };
}

/** Opens and assigns so many complaints. */
export async function furnish(journal, rulebook, count) {
  const ids = Array.from({ length: count }, (_, n) => complaintId(n));
  const texts = { account: 'bench', reason: 'bench' };
  await journal.write(ids.map((id) => move(rulebook, id, `open:${id}`, (_, now) => ({
    action: 'register', by: 'clerk', texts,
    payload: { nuisances: ['noise-equipment'], channel: 'phone', matter: 'complaint', urgency: 'ordinary', receivedAt: now, points: 1, anonymous: true, placed: true },
  }), { openingKey: `open:${id}`, attachments: { fact: { openingKey: `open:${id}`, place: { address: 'bench', subdistrict: null, lat: null, lon: null, resolved: true } }, queryCode: id.slice(-8) + id.slice(2, 8) } })), 'machines');
  await journal.write(ids.map((id) => move(rulebook, id, `assign:${id}`, () => ({ action: 'assign', payload: { unit: units[0] } }))), 'machines');
}

/** One reassignment of one complaint to the other unit. */
export function reassignment(rulebook, id, commandId) {
  return move(rulebook, id, commandId, (subject) => ({
    action: 'reassign', texts: { reason: 'bench' }, payload: { unit: subject.standing.unit === units[0] ? units[1] : units[0] },
  }));
}
