// DBOS Transact: a loop is a workflow. Creating it is the start of the workflow, each of four transitions and three notices a
// step, each timer a durable sleep. The cheapest way it has: called in the process that runs it, with no queue and no message
// from outside (a transition that a person asks would cost a send and a recv more), no tracing, no admin server, a pool of 20.
import { DBOS } from '@dbos-inc/dbos-sdk';
import { keepInFlight, serve } from './peer.mjs';

const nothing = async () => undefined;
let timer = 0;

const loop = DBOS.registerWorkflow(
  async () => {
    await DBOS.runStep(nothing, { name: 'assign' });
    await DBOS.runStep(nothing, { name: 'tell-unit' });
    await DBOS.sleep(timer);
    await DBOS.runStep(nothing, { name: 'accept' });
    await DBOS.sleep(timer);
    await DBOS.runStep(nothing, { name: 'rectify' });
    await DBOS.runStep(nothing, { name: 'tell-verifier' });
    await DBOS.runStep(nothing, { name: 'close' });
    await DBOS.runStep(nothing, { name: 'tell-complainant' });
  },
  { name: 'loop' },
);

serve({
  async start({ url, timerMs }) {
    timer = timerMs;
    DBOS.setConfig({ name: 'loops', systemDatabaseUrl: url, systemDatabasePoolSize: 20, logLevel: 'error' });
    await DBOS.launch();
  },
  async run({ loops, flight }) {
    await keepInFlight(loops, flight, () => loop());
  },
  async end() {
    await DBOS.shutdown();
  },
});
