import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where the build puts the staff's console: beside the programs. */
const folder = fileURLToPath(new URL('../../../console', import.meta.url));

/** Serves the console where it has been built. Files whose name tells their content may be kept for ever, the page itself not for a moment. */
export async function serveConsole(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(serveStatic, {
    root: folder,
    decorateReply: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
}
