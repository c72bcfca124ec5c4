// The built API with a person signed in and complaints to move: what P1 to P3 and the growth are measured on.
import { cpuOf, cpuOfServer } from './cpu.mjs';
import { askFor, Line, signIn } from './door.mjs';
import { house } from './house.mjs';
import { deskOver, furnish, Reassigning } from './moves.mjs';
import { api } from './programs.mjs';

/** Opens everything and lets it settle: V8 wants some thousand requests, of each sort. */
export async function atTheDoor({ complaints, flight, warm }) {
  const at = await house();
  let door;
  try {
    const office = deskOver(at.database.hot, at.rulebook);
    // As many again for pgbench, which leaves them as nobody else expects.
    await furnish(office.journal, at.rulebook, 2 * complaints);
    await at.admin.query('vacuum analyze');
    door = await api(at.url);
    const token = await signIn(at, 'office');
    const lines = await Promise.all(Array.from({ length: flight }, () => new Line(door.port, token).open()));
    const reassigning = new Reassigning(complaints);
    for (const asking of [() => reassigning.asking(), () => ['GET', '/api/me']]) await askFor(lines, 120, asking, warm);
    return {
      at, office, reassigning,
      /** Asks with so many lines, and what an answer cost: microseconds of the API and of PostgreSQL. */
      async ask(many, seconds, asking = () => reassigning.asking()) {
        const before = [cpuOf(door.pid), cpuOfServer(at.pid)];
        const asked = await askFor(lines.slice(0, many), seconds, asking);
        return { ...asked, node: cpuOf(door.pid) - before[0], server: cpuOfServer(at.pid) - before[1] };
      },
      async end() {
        lines.forEach((line) => line.close());
        await door.stop();
        await at.end();
      },
    };
  } catch (error) {
    await door?.stop();
    await at.end();
    throw error;
  }
}

/** What one answer cost over several runs. */
export function each(runs, what) {
  return runs.reduce((sum, run) => sum + run[what], 0) / runs.reduce((sum, { answers }) => sum + answers, 0);
}
