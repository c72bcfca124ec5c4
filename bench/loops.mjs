// npm run bench:loops [-- --loops 1000 --rounds 5 --flight 200 --timer 200 --peers bihuan-http,dbos,pg-boss,… --json FILE]
// What a whole closed loop costs here and with others: create, four transitions, two timers that fire, three notices. CPU of all
// processes that work for it, loops a second, statements and WAL. Ours does the real work; a peer carries its own bookkeeping only.
// Peers come from npm into bench/peers/node_modules. Runs alternate; medians and ratios; nothing else may run meanwhile.
import { cpus, loadavg } from 'node:os';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPeers, nodeOfPeers } from './peers/measuring/install.mjs';

const { values: given } = parseArgs({ options: {
  loops: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '5' }, flight: { type: 'string', default: '200' },
  timer: { type: 'string', default: '200' }, peers: { type: 'string' }, json: { type: 'string' },
} });
const [loops, rounds, flight, timerMs] = [given.loops, given.rounds, given.flight, given.timer].map(Number);

const { systems } = await import('./peers/measuring/systems.mjs');
const chosen = ['bihuan', ...(given.peers?.split(',') ?? Object.keys(systems)).filter((name) => name !== 'bihuan')];
const unknown = chosen.filter((name) => !systems[name]);
if (unknown.length > 0) throw new Error(`no such system: ${unknown.join(', ')}; there are ${Object.keys(systems).join(', ')}`);

if (chosen.some((name) => !systems[name].ours)) installPeers();

const { measure } = await import('./peers/measuring/cell.mjs');
const { furnishOffice } = await import('./peers/measuring/office.mjs');
const { goalsOf, row, summed } = await import('./peers/measuring/report.mjs');
const { postgres } = await import('./peers/measuring/servers.mjs');

const template = 'loops_office';
const server = await postgres();
const runs = new Map();
try {
  await furnishOffice({ url: await server.database(template), superuserUrl: server.superuserUrl(template) });
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(2)}; ${nodeOfPeers()}; ${loops} loops, ${flight} in flight, timers of others ${timerMs} ms`);
  const cells = chosen.flatMap((name) => [{ name }, ...(systems[name].also ? [{ name, only: systems[name].also }] : [])]);
  for (let no = 0; no < rounds; no += 1) {
    // Each round begins with another system, so that none always runs after the same one.
    for (const { name, only } of [...cells.slice(no % cells.length), ...cells.slice(0, no % cells.length)]) await run(name, only);
  }
} finally {
  await server.stop();
}
report();

async function run(name, only) {
  const key = only ? `${name}, timers and notices only` : name;
  try {
    const cost = await measure(name, systems[name], { server, template, loops, flight, timerMs, only });
    runs.set(key, [...(runs.get(key) ?? []), cost]);
    console.log(`${key}: ${Math.round(cost.loopsPerSecond)} loops/s, ${cost.cpu.toFixed(2)} ms of CPU a loop`);
  } catch (error) {
    console.error(`${key} failed: ${error.message}`);
    process.exitCode = 1;
  }
}

function report() {
  const ours = runs.get('bihuan') ?? [];
  const all = [...runs].map(([key, its]) => summed(key, its, ours));
  console.table(Object.fromEntries(all.map((one) => [one.name, row(one)])));
  const goals = all.flatMap(goalsOf);
  for (const { system, goal, measured, met } of goals) console.log(`${met ? 'met    ' : 'NOT MET'} ${system}: ${goal}; measured ${measured}`);
  if (given.json) writeFileSync(given.json, `${JSON.stringify({ title: 'P4 · whole loops beside the peers', at: new Date().toISOString(), machine: `${cpus()[0]?.model}, ${cpus().length} cores`, node: nodeOfPeers(), loops, rounds, flight, timerMs, systems: all, goals, runs: Object.fromEntries(runs) }, null, 2)}\n`);
}
