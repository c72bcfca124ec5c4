import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Whether a port can be listened on, or one sentence in each language that says why not and what to do. */
export type PortAnswer = { readonly free: true } | { readonly free: false; readonly zh: string; readonly en: string };

/** Tries to listen on the port for a moment; port 0 is always free. Never throws. */
export async function portIsFree(host: string, port: number): Promise<PortAnswer> {
  try {
    await listenOnce(host, port);
    return { free: true };
  } catch (error) {
    return { free: false, ...reason(host, port, (error as NodeJS.ErrnoException).code) };
  }
}

/** A port of this machine that nobody uses at this moment. */
export function anyFreePort(): Promise<number> {
  return listenOnce('127.0.0.1', 0);
}

function listenOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}

function reason(host: string, port: number, code: string | undefined): { zh: string; en: string } {
  const next = port < 65535 ? port + 1 : 3000;
  switch (code) {
    case 'EADDRINUSE':
      return {
        zh: `端口 ${port} 已被其他程序占用；请换一个端口启动，例如 PORT=${next} npm start。`,
        en: `Port ${port} is used by another program; start on another one, e.g. PORT=${next} npm start.`,
      };
    case 'EACCES':
      return {
        zh: `本用户无权使用端口 ${port}；请换一个 1024 以上的端口，例如 PORT=3001 npm start。`,
        en: `This user may not use port ${port}; start on one above 1024, e.g. PORT=3001 npm start.`,
      };
    default:
      return {
        zh: `无法在 ${host}:${port} 上监听（${code ?? '原因不明'}）；请检查 HOST，例如 HOST=127.0.0.1 npm start。`,
        en: `Cannot listen on ${host}:${port} (${code ?? 'unknown reason'}); look at HOST, e.g. HOST=127.0.0.1 npm start.`,
      };
  }
}
