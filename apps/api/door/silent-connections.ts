import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Browsers open connections before they need them. To Node one on which nothing was ever asked is not idle, so that a
 * server which ends would wait for it until it is cut off. Answers how to close those.
 */
export function watchSilence(server: Pick<Server, 'on'>): () => void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () => sockets.forEach((socket) => socket.bytesRead === 0 && socket.destroy());
}
