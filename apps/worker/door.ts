import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mayReadMetrics, type Meters, type MetricsReaders } from '@bihuan/platform';
import type { Health } from './health.js';

/** Where the worker is asked, and who may read its numbers. */
export interface DoorSettings {
  host: string;
  port: number;
  readers: MetricsReaders;
}

/** A process that can be asked how it is. */
export interface Door {
  close(): Promise<void>;
}

/** Opens the worker's own door: its health for whoever watches it, and its metrics. Fails where the port is taken. */
export async function openDoor({ host, port, readers }: DoorSettings, health: Health, meters: Meters): Promise<Door> {
  const answer = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').split('?')[0];
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const { remoteAddress: address } = request.socket;
    if (reads && path === '/health/live') return say(reply, ...health.live());
    if (reads && path === '/health/ready') return say(reply, ...(await health.ready()));
    if (reads && path === '/metrics' && mayReadMetrics(readers, { address, headers: request.headers })) return send(reply, 200, meters.contentType, await meters.text());
    say(reply, 404, { status: 'no-such-page' });
  };
  const server = createServer((request, reply) => {
    answer(request, reply).catch(() => say(reply, 500, { status: 'fault' }));
  });
  server.requestTimeout = 10_000;
  await listening(server, port, host);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `端口 ${port} 已被占用，请改 BIHUAN_WORKER_PORT。 Port ${port} is taken; set another BIHUAN_WORKER_PORT.`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, host, resolve);
  });
}

function say(reply: ServerResponse, status: number, answer: object): void {
  send(reply, status, 'application/json; charset=utf-8', JSON.stringify(answer));
}

function send(reply: ServerResponse, status: number, type: string, text: string): void {
  if (reply.headersSent) return;
  reply.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }).end(text);
}
