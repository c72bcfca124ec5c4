// Ours as it is shipped: the built API and the built worker, the worker sweeping every 100 ms, each move a request with a session of
// its own person. Who asks is this process, whose CPU is not counted; on two cores it takes loops a second away all the same.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { serve } from './peer.mjs';
import { counted, forms, lastDue, people, walk } from './waves.mjs';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const tokens = new Map();
let port;
let pool;
let programs;
let made = 0;

const hands = {
  register: async () => (await post('/api/complaints', forms.register, people.register)).number,
  async move(complaint, action) {
    await post(`/api/complaints/${complaint}/${action}`, forms[action], people[action]);
  },
  async passTimers(ids) {
    await pool.query(`update bihuan.installation set time_offset = make_interval(secs => extract(epoch from $1::timestamptz - now())::float8)`, [await lastDue(pool)]);
    await until(`select not exists (select from bihuan.clock where number = any($1) and next_at <= bihuan.now()) as so`, [ids]);
  },
  delivered: () => until('select not exists (select from bihuan.outbox) as so', []),
};

serve({
  async start({ url, superuserUrl, password, ports: [own] }) {
    port = own;
    pool = new pg.Pool({ connectionString: superuserUrl, max: 1 });
    const env = { PATH: process.env.PATH, DATABASE_URL: url, PORT: String(port), HOST: '127.0.0.1', BIHUAN_TIME: 'movable', BIHUAN_SWEEP_MS: '100', BIHUAN_DEMO: 'off', BIHUAN_LOG: 'silent', NODE_ENV: 'production' };
    programs = ['api', 'worker'].map((app) => fork(path.join(dist, 'apps', app, 'main.js'), [], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env }));
    process.once('exit', () => programs.forEach((program) => program.kill('SIGKILL')));
    for (const login of new Set(Object.values(people))) await signIn(login, password);
  },
  async run({ loops, flight }) {
    await walk(hands, loops, flight);
    made += loops;
  },
  counts: () => counted(pool, made),
  async end() {
    await Promise.all(programs.map((program) => new Promise((resolve) => program.once('exit', resolve).kill('SIGTERM'))));
    await pool.end();
    agent.destroy();
  },
});

/** Also waits for the API to let people in. */
async function signIn(login, password, tries = 300) {
  try {
    tokens.set(login, (await post('/api/session', { login, password })).token);
  } catch (error) {
    if (tries === 0) throw error;
    await pause(100);
    await signIn(login, password, tries - 1);
  }
}

async function until(sql, values) {
  while (!(await pool.query(sql, values)).rows[0].so) await pause(50);
}

function post(address, form, login) {
  const body = JSON.stringify(form);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...(login ? { authorization: `Bearer ${tokens.get(login)}`, 'idempotency-key': randomUUID() } : {}) };
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, method: 'POST', agent, headers }, (answer) => {
      let said = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece) => (said += piece));
      answer.on('end', () => (answer.statusCode < 300 ? resolve(JSON.parse(said)) : reject(new Error(`${address}: ${answer.statusCode} ${said}`))));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
