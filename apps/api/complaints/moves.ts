import type { BodyFor, MovedAnswer, StaffAction } from '@bihuan/contract';
import type { Desk, ReadingRoom, Request } from '@bihuan/desk';
import type { Asked, Reply } from '../door/request.js';
import { askMove } from '../moves/asking.js';
import { answerTo } from './answering.js';
import { given, papersOf } from './registering.js';

/** Takes a form to the desk as a request, and what became of it back: the same for every action of the table. */
export class Moves {
  constructor(
    private readonly desk: Desk,
    private readonly room: ReadingRoom,
  ) {}

  /** Asks a move of a complaint. */
  ask<A extends StaffAction>(action: A, named: string, body: BodyFor<A>, request: Asked, reply: Reply): Promise<MovedAnswer> {
    const { texts, evidence, facts, ...said } = body;
    const payload = given(facts && action === 'correct' ? { ...said, placed: papersOf({ facts }).fact?.place.resolved } : said);
    return askMove({ room: this.room, unknown: 'no-such-complaint' }, named, request, async ({ subject: complaint, ...asked }) =>
      answerTo(await this.desk.perform({ ...asked, complaint, action, payload, ...papersOf({ texts, evidence, facts }) } as Request), reply));
  }
}
