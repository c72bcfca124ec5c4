// What every program beside this one speaks with the command: it is asked to start, to run so many loops, to end.

/** Answers the command's questions with the functions of one peer; whatever fails is told and ends the process. */
export function serve(peer) {
  process.on('message', ({ ask, ...terms }) => {
    peer[ask](terms).then(
      (answer) => process.send({ done: ask, ...answer }),
      (error) => process.send({ failed: ask, why: String(error?.stack ?? error) }, () => process.exit(1)),
    );
  });
  process.on('disconnect', () => process.exit());
}

/** Keeps so many loops in flight until all are through. */
export async function keepInFlight(loops, flight, loop) {
  let begun = 0;
  await Promise.all(Array.from({ length: Math.min(loops, flight) }, async () => {
    while (begun < loops) {
      begun += 1;
      await loop(begun);
    }
  }));
}
