// A receiver of Bihuan's webhook that passes notices on to WeCom robots and SMS gateways. Plain Node 20, no package.
//   WEBHOOK_SECRET=whsec_… node receiver.mjs [--dry-run]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { callsFor, mustWait } from './messages.mjs';
import { Seen } from './seen.mjs';
import { distrust } from './verify.mjs';
import { Waiting } from './waiting.mjs';

const { WEBHOOK_SECRET: secret, PORT = '8787', HOST = '127.0.0.1', ROUTES = new URL('./routes.json', import.meta.url), SEEN, WAITING } = process.env;
const dryRun = process.argv.includes('--dry-run');
const MOST_BYTES = 64 * 1024;
const PATIENCE_MS = 5_000;
const MINUTE_MS = 60_000;

if (!secret) {
  console.error('WEBHOOK_SECRET is not set: it was shown once, when the webhook was set');
  process.exit(1);
}
const { routes } = JSON.parse(readFileSync(ROUTES, 'utf8'));
const seen = new Seen(SEEN);
const waiting = new Waiting(WAITING);
/** Notices that are being passed on just now: the same again waits for the first. */
const underWay = new Map();

const server = createServer((request, response) => {
  receive(request).then(
    (status) => response.writeHead(status).end(),
    (error) => {
      console.error(error.message);
      response.writeHead(error.status ?? 500).end();
    },
  );
});
server.listen(Number(PORT), HOST, () => console.log(`listening on http://${HOST}:${server.address().port}`));
setInterval(passOnWaiting, MINUTE_MS).unref();
passOnWaiting();
process.on('SIGTERM', () => server.close(() => process.exit(0)));

async function receive(request) {
  if (request.method !== 'POST') return 405;
  const body = await bodyOf(request);
  const reason = distrust(secret, request.headers, body);
  if (reason) {
    console.error(`refused: ${reason}`);
    return 401;
  }
  const id = request.headers['webhook-id'];
  if (seen.has(id)) {
    console.log(`${id}: passed on before`);
    return 204;
  }
  await once(id, JSON.parse(body));
  return 204;
}

function once(id, message) {
  if (!underWay.has(id)) underWay.set(id, passOn(id, message).finally(() => underWay.delete(id)));
  return underWay.get(id);
}

/** What waited for the end of quiet hours; what a gateway does not take then waits for the next minute. */
function passOnWaiting() {
  for (const [id, message] of waiting.all()) once(id, message).catch((error) => console.error(error.message));
}

/** Any answer but 2xx has Bihuan try again later; what one gateway has taken by then goes to the others only. */
async function passOn(id, message) {
  let waits = false;
  for (const [n, call] of callsFor(message, routes).entries()) {
    if (seen.has(`${id}/${n}`)) continue;
    if (mustWait(call, message, Date.now())) {
      waits = true;
      continue;
    }
    if (dryRun) console.log(JSON.stringify({ id, kind: call.kind, url: call.url.replace(/key=[^&]*/, 'key=…'), body: call.body }));
    else await post(call);
    seen.add(`${id}/${n}`);
  }
  if (waits) return waiting.add(id, message);
  seen.add(id);
  waiting.delete(id);
}

async function post({ kind, url, headers, body }) {
  const answer = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error',
  }).catch((error) => {
    throw Object.assign(new Error(`${kind}: ${error.message}`), { status: 502 });
  });
  // A WeCom robot answers 200 to everything, and says in the body how it went.
  const { errcode = 0 } = kind === 'wecom' && answer.ok ? await answer.json() : {};
  if (!answer.ok || errcode !== 0) throw Object.assign(new Error(`${kind}: answered ${answer.status}${errcode ? `, errcode ${errcode}` : ''}`), { status: 502 });
}

async function bodyOf(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw Object.assign(new Error('refused: too large'), { status: 413 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
