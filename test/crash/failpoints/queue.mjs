/** Jobs that are added (`queue-add.before`, `.after`) and worked (`job-clocks.begun`, `.ended`). */
export async function armQueue(pass) {
  const { Queue, Worker } = (await import('bullmq')).default;
  wrap(Queue.prototype, 'addBulk', () => ['queue-add.before', 'queue-add.after'], pass);
  wrap(Worker.prototype, 'callProcessJob', ({ name }) => [`job-${name}.begun`, `job-${name}.ended`], pass);
}

function wrap(prototype, method, pointsOf, pass) {
  const original = prototype[method];
  prototype[method] = async function (...given) {
    const [before, after] = pointsOf(this);
    await pass(before);
    const done = await original.apply(this, given);
    await pass(after);
    return done;
  };
}
