import { cellOf } from '../cells.js';
import { Columns } from './columns.js';
import type { Draft } from './draft.js';

/** One row a move. */
export const turnColumns = new Columns({
  district: 'text', subject: 'uuid', kind: 'text', number: 'text', state: 'text', version: 'int', procedure: 'text',
  standing: 'jsonb', due: 'timestamptz', command: 'text', at: 'timestamptz', event: 'jsonb', request: 'bytea',
  prev: 'bytea', hash: 'bytea',
});

/** The clocks a move changed; `turn` is its place in the batch, from 1. */
export const clockColumns = new Columns({
  turn: 'int', fresh: 'bool', name: 'text', holder: 'text', state: 'text', started_at: 'timestamptz', due_at: 'timestamptz',
  due_no: 'int', next_rung: 'int', next_at: 'timestamptz', provisional: 'bool', why: 'jsonb', left_over: 'jsonb',
});

/** Notices and commands of a move. */
export const outboxColumns = new Columns({
  turn: 'int', place: 'int', no: 'text', topic: 'text', addressee: 'text', about: 'text', body: 'jsonb',
});

/** Rows of `turnColumns`. */
export function turns(drafts: readonly Draft[]) {
  return drafts.map(({ move, turn: { next, event }, ...draft }) => ({
    district: next.district,
    subject: next.id,
    kind: next.kind,
    number: next.number === '' ? null : next.number,
    state: next.state,
    version: next.version,
    procedure: next.procedure,
    standing: JSON.stringify(next.standing),
    due: draft.due,
    command: move.commandId,
    at: event.at,
    event: draft.event,
    request: draft.request,
    prev: draft.prev,
    hash: draft.hash,
  }));
}

/** Rows of `clockColumns`. */
export function ringing(drafts: readonly Draft[]) {
  return drafts.flatMap(({ turn, known }, index) =>
    turn.changed.map((clock) => ({
      turn: index + 1,
      fresh: !(clock.name in known),
      name: clock.name,
      holder: clock.holder,
      state: clock.state,
      started_at: clock.startedAt,
      due_at: clock.dueAt,
      due_no: clock.dueNo,
      next_rung: clock.nextRung,
      next_at: clock.nextAt,
      provisional: clock.provisional,
      why: JSON.stringify(clock.why),
      left_over: clock.left ? JSON.stringify(clock.left) : null,
    })),
  );
}

/** Rows of `outboxColumns`, in the order in which they are to go out. */
export function notices(drafts: readonly Draft[]) {
  return drafts.flatMap(({ turn }, index) => [
    ...turn.notices.map(({ no, to, about, facts }, place) => ({
      turn: index + 1, place, no, topic: 'notice', addressee: to, about, body: JSON.stringify(facts),
    })),
    ...turn.dispatches.map((dispatch, place) => ({
      turn: index + 1, place: 1000 + place, no: dispatch.no, topic: 'command', addressee: null, about: dispatch.command.action,
      body: JSON.stringify(dispatch),
    })),
  ]);
}

/** Facts, texts, evidence, reporters, what complaints are compared by, and lines of the ledger: seldom many, so JSON is good enough. */
export function papers(drafts: readonly Draft[]): string[] {
  const facts = drafts.flatMap(({ move }, index) => {
    const { fact, queryCode } = move.attachments ?? {};
    if (!fact) return [];
    const { openingKey, place, respondent, source, batch } = fact;
    const cell = cellOf(place);
    return [{ turn: index + 1, opening_key: openingKey, ...place, cell_x: cell?.x, cell_y: cell?.y, respondent, source, batch, query_code: queryCode }];
  });
  const texts = drafts.flatMap(({ papers: attached }, index) => (attached?.texts ?? []).map((text) => ({ turn: index + 1, ...text })));
  const evidence = drafts.flatMap(({ papers: attached }, index) => (attached?.evidence ?? []).map((piece) => ({ turn: index + 1, ...piece })));
  const reporters = drafts.flatMap(({ papers: attached }, index) => (attached?.reporter ? [{ turn: index + 1, ...attached.reporter }] : []));
  const compared = drafts.flatMap(({ told }, index) => (told ? [{ turn: index + 1, ...told }] : []));
  const ledgered = drafts.flatMap((draft, index) => (draft.ledgered ? [{ turn: index + 1, ...draft.ledgered }] : []));
  return [facts, texts, evidence, reporters, compared, ledgered].map((rows) => JSON.stringify(rows));
}
