import type { DueClock } from '@bihuan/store';

/** The two queues: clocks that fall due, and notices that wait. */
export const queueNames = ['clocks', 'post'] as const;
export type QueueName = (typeof queueNames)[number];

/** What a job of the queue `clocks` carries: which rungs fall due at that instant, and nothing else. */
export interface ClockAlarm {
  clocks: readonly Omit<DueClock, 'nextAt'>[];
}
