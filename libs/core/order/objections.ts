import { refuse, type Asker, type Refusal, type Settled, type Terms } from '../loop/index.js';
import type { Order, OrderCommand } from './standing.js';

/** The coordinator answers only while no unit has what the order is about. */
export function theUnitAnswers({ standing: { unit } }: Order, { by }: Asker): Refusal | undefined {
  return by === 'coordinator' && unit !== null ? refuse('not-your-unit') : undefined;
}

/** Who answered does not judge his own answer. */
export function notTheOneWhoJudges({ standing }: Order, { actor }: Asker): Refusal | undefined {
  return standing.answeredBy.includes(actor) ? refuse('who-answered-may-not-judge') : undefined;
}

/** Only to a level above the present one; a clock that finds none above lets it stand. */
export function raiseObjection({ standing }: Order, { by, payload }: OrderCommand<'raise'>, { procedure }: Terms): Refusal | undefined {
  if (by === 'clock') return undefined;
  const above = levelsAbove(standing.level, procedure);
  if (above.length === 0) return refuse('level-is-highest', { level: standing.level });
  if (payload.level === undefined || above.includes(payload.level)) return undefined;
  return refuse('level-not-above', { level: payload.level, allowed: above.join(', ') });
}

/** The level that was asked for, or the next one above. */
export function settleRaise({ standing }: Order, { payload }: OrderCommand<'raise'>, { procedure }: Terms): Settled {
  return { level: payload.level ?? levelsAbove(standing.level, procedure)[0] ?? standing.level };
}

/** An order follows its complaint upwards only: somebody may have raised it further meanwhile. */
export function settleFollow({ standing }: Order, { payload: { level, line } }: OrderCommand<'follow'>, { procedure }: Terms): Settled {
  return level !== undefined && line >= standing.followed && levelsAbove(standing.level, procedure).includes(level) ? { level } : {};
}

/** A measure is one of the procedure's, and is taken once; a clock that comes after a person finds it taken. */
export function measureObjection({ standing }: Order, { by, payload }: OrderCommand<'measure'>, { procedure }: Terms): Refusal | undefined {
  const listed = (procedure.supervision.order?.measures ?? []).map(({ code }) => code);
  if (!listed.includes(payload.measure)) return refuse('measure-unknown', { measure: payload.measure, allowed: listed.join(', ') });
  return by !== 'clock' && standing.measures.includes(payload.measure) ? refuse('measure-taken', { measure: payload.measure }) : undefined;
}

/** Kept in the event: whether it was taken now, or only rung again. */
export function settleMeasure({ standing }: Order, { payload }: OrderCommand<'measure'>): Settled {
  return { taken: !standing.measures.includes(payload.measure) };
}

function levelsAbove(level: string, { supervision }: Terms['procedure']): string[] {
  const codes = supervision.levels.map(({ code }) => code);
  return codes.slice(codes.indexOf(level) + 1);
}
