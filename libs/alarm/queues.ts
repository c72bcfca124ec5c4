import { Queue, type BulkJobOptions, type ConnectionOptions } from 'bullmq';
import { v4 as newId } from 'uuid';
import type { QueueName } from './queue-names.js';
import { inTime } from './in-time.js';

/** One job to add: what it carries, and in how many milliseconds it is wanted. */
export interface Alarmed {
  data: object;
  delay: number;
}

/** Longest wait for the queue, in milliseconds: without an answer by then it counts as gone. */
const PATIENCE = 5_000;

/**
 * The producers' side of the queues. BullMQ remembers a connection that failed at first for as long as the object
 * lives, so whatever fails is thrown away and made anew on the next use.
 */
export class Queues {
  private readonly open = new Map<QueueName, Queue>();

  constructor(private readonly connection: ConnectionOptions, private readonly patience = PATIENCE) {}

  /** Adds jobs, each under a fresh id: under a known one it would be ignored in silence, and a dead job keeps its id. */
  async add(name: QueueName, jobs: readonly Alarmed[]): Promise<void> {
    const bulk = jobs.map(({ data, delay }) => ({ name: 'ring', data, opts: optionsOf(delay) }));
    await this.use(name, (queue) => queue.addBulk(bulk));
  }

  /** How many jobs wait for their hour; also how one asks whether the queue is there at all. */
  async waiting(name: QueueName): Promise<number> {
    return this.use(name, (queue) => queue.getDelayedCount());
  }

  async close(): Promise<void> {
    await Promise.all([...this.open.keys()].map((name) => this.drop(name)));
  }

  private async use<T>(name: QueueName, act: (queue: Queue) => Promise<T>): Promise<T> {
    const queue = this.open.get(name) ?? this.make(name);
    try {
      return await inTime(act(queue), this.patience, `queue ${name}`);
    } catch (error) {
      void this.drop(name);
      throw error;
    }
  }

  private make(name: QueueName): Queue {
    const queue = new Queue(name, { connection: this.connection, skipMetasUpdate: true });
    // What goes wrong is told by the call that it concerns; unheard, an idle connection's error would be printed.
    queue.on('error', () => undefined);
    this.open.set(name, queue);
    return queue;
  }

  private async drop(name: QueueName): Promise<void> {
    const queue = this.open.get(name);
    this.open.delete(name);
    if (queue) await inTime(queue.close(), this.patience, `closing queue ${name}`).catch(() => queue.disconnect().catch(() => undefined));
  }
}

function optionsOf(delay: number): BulkJobOptions {
  return { jobId: newId(), delay: Math.max(0, Math.round(delay)), attempts: 1, removeOnComplete: true, removeOnFail: true };
}
