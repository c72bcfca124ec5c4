import type { Fault } from '../fault';
import { clockSkew } from './clock-skew';
import { cutConnections, halfOpen, loseAnswer, slowDatabase } from './connections';
import { dropQueue } from './drop-queue';
import { failpointApi, failpointWorker, sameRingFiveTimes } from './failpoints';
import { gracefulStop } from './graceful-stop';
import { heldLock } from './held-lock';
import { killApi, killPostgres, killWorker, restartBoth } from './kills';
import { receiverOff } from './receiver-off';
import { stopAtPoint, stopHolder } from './stopped';

/** All ways to do harm, in a bag: what stands in it more often is drawn more often. What takes long is seldom. */
export const faults: readonly Fault[] = [
  ...often(10, killWorker),
  ...often(5, killApi),
  ...often(15, killPostgres),
  ...often(3, failpointApi),
  ...often(3, failpointWorker),
  ...often(2, restartBoth),
  sameRingFiveTimes,
  stopAtPoint,
  clockSkew,
  ...often(4, loseAnswer),
  ...often(3, cutConnections),
  ...often(3, gracefulStop),
  ...often(2, slowDatabase),
  ...often(2, heldLock),
  ...often(2, receiverOff),
  ...often(2, dropQueue),
  ...often(2, stopHolder),
  halfOpen,
];

function often(times: number, fault: Fault): Fault[] {
  return Array.from({ length: times }, () => fault);
}
