/**
 * Arguments for node that make a child end when its supervisor was killed: without them the orphans would keep the
 * port and go on ringing clocks. The channel between both closes in any case, also by kill -9; the child then gets
 * SIGTERM as if asked, and no more than seven seconds.
 */
export const orphanGuard: readonly string[] = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `process.channel?.unref();
     process.once('disconnect', () => {
       for (const out of [process.stdout, process.stderr]) out.on('error', () => {});
       setTimeout(() => process.exit(1), 7000).unref();
       process.kill(process.pid, 'SIGTERM');
     });`,
  )}`,
];
