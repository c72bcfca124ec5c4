/** How a round goes: of plain numbers, in milliseconds of a clock that only goes forward. */
export interface Pulse {
  readonly name: string;
  /** The pause between two turns. */
  readonly pauseMs: number;
  /** When the turn under way began; undefined between two turns. */
  readonly beganAt?: number;
  /** When the last turn ended, and the last that ended well. */
  readonly endedAt?: number;
  readonly wellAt?: number;
}

/** Longest a turn may last or a pause be overslept: each call of a turn has an end of its own long before. */
export const HANGS_MS = 120_000;

/** Reading rules may count again every provisional date there is. */
const mayTakeLong = ['rules', 'hand-over', 'amendments'];
/** The queue may be away, and rules may wait: neither keeps a clock from ringing. */
const mayFail = ['alarm', 'rules', 'hand-over', 'amendments'];

/** In one word how a round goes: `ok`, `hangs`, `starting`, `failing`. One that merely waits for its next turn is well. */
export function stateOf({ name, pauseMs, beganAt, endedAt, wellAt }: Pulse, now: number): 'ok' | 'hangs' | 'starting' | 'failing' {
  if (beganAt !== undefined) {
    if (now - beganAt > HANGS_MS && !mayTakeLong.includes(name)) return 'hangs';
  } else if (endedAt !== undefined && now - endedAt > pauseMs + HANGS_MS) return 'hangs';
  if (endedAt === undefined) return 'starting';
  return wellAt === endedAt ? 'ok' : 'failing';
}

/** Whether a check lets the worker be called ready: all is well, or it is a round without which clocks ring all the same. */
export function letsBeReady({ name, state }: { name: string; state: string }): boolean {
  return state === 'ok' || (mayFail.includes(name) && state !== 'hangs');
}
