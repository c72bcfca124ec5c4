import type { Fault } from '../fault';

/** After so many milliseconds it is killed, and then it did not end by itself. */
const LONGEST = 7_900;

/** A program is asked to end, as on every new version: it does so by itself and in time, and loses nothing of what is in flight. */
export const gracefulStop: Fault = {
  name: 'graceful-stop', rows: ['F23', 'T15'],
  strike: async ({ api, workers }, chance) => {
    const programs = [api, ...workers];
    const program = programs[chance.between(0, programs.length - 1)] ?? api;
    const [began, killings] = [Date.now(), program.killings];
    await program.stop();
    const took = Date.now() - began;
    const killed = program.killings > killings;
    if (took > LONGEST) throw new Error(`the ${program.app} did not end by itself`);
    return `${program.app}, ${killed ? 'killed by somebody meanwhile' : `ended after ${took} ms`}`;
  },
};
