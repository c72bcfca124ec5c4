// People at the HTTP door: keep-alive connections with one request on each at a time, written by hand because a usual
// client costs as much processor as the door that is measured.
import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { district } from './house.mjs';

/** Opens a session for an account without its password, and gives the token. */
export async function signIn({ admin }, login) {
  const token = randomBytes(32).toString('base64url');
  await admin.query(
    `insert into bihuan.session (token_hash, district, account, expires_at) select $1, district, id, now() + interval '12 hours' from bihuan.account where district = $2 and login = $3`,
    [createHash('sha256').update(token).digest(), district, login],
  );
  return token;
}

/** One connection of one person. */
export class Line {
  constructor(port, token) {
    this.head = `Host: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\n`;
    this.port = port;
    this.heard = Buffer.alloc(0);
  }

  async open() {
    this.socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (chunk) => this.hear(chunk));
    this.socket.on('error', (error) => this.fail?.(error));
    this.socket.on('close', () => this.fail?.(new Error('the door hung up')));
    await new Promise((resolve, reject) => this.socket.once('connect', resolve).once('error', reject));
    return this;
  }

  /** Asks, and waits for status and body. */
  ask(method, path, body, headers = '') {
    const json = body === undefined ? '' : JSON.stringify(body);
    const more = body === undefined ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(json)}\r\n`;
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.fail = reject;
      this.socket.write(`${method} ${path} HTTP/1.1\r\n${this.head}${headers}${more}\r\n${json}`);
    });
  }

  hear(chunk) {
    this.heard = this.heard.length === 0 ? chunk : Buffer.concat([this.heard, chunk]);
    const end = this.heard.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.heard.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.heard.length < end + 4 + length) return;
    const body = this.heard.toString('utf8', end + 4, end + 4 + length);
    this.heard = this.heard.subarray(end + 4 + length);
    const { answer } = this;
    this.answer = this.fail = undefined;
    answer?.({ status: Number(head.slice(9, 12)), body });
  }

  close() {
    this.fail = undefined;
    this.socket.destroy();
  }
}

/** So many lines at once, each asking again as soon as it was answered, for so many seconds or answers; counts answers. `asking` gives `[method, path, body]`. */
export async function askFor(lines, seconds, asking, most = Infinity) {
  const began = performance.now();
  const until = began + seconds * 1000;
  const waits = [];
  await Promise.all(lines.map(async (line) => {
    while (performance.now() < until && waits.length < most) {
      const asked = performance.now();
      const { status, body } = await line.ask(...asking());
      if (status >= 300) throw new Error(`${status} ${body}`);
      waits.push(performance.now() - asked);
    }
  }));
  return { answers: waits.length, perSecond: (waits.length * 1000) / (performance.now() - began), waits };
}
