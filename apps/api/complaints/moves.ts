import { refuse, type ComplaintPayloads } from '@bihuan/core';
import type { BodyFor, MovedAnswer, StaffAction } from '@bihuan/contract';
import { askingOf, type Desk, type ReadingRoom, type Request } from '@bihuan/desk';
import { commandId, seenVersion } from '../door/command-headers.js';
import { Refused } from '../door/refused.js';
import type { Asked, Reply } from '../door/request.js';
import { answerTo } from './answering.js';
import { given, papersOf } from './registering.js';

/** Takes a form to the desk as a request, and what became of it back: the same for every action of the table. */
export class Moves {
  constructor(
    private readonly desk: Desk,
    private readonly room: ReadingRoom,
  ) {}

  /** Asks a move; whoever may not see the complaint hears that there is none. */
  async ask<A extends StaffAction>(action: A, named: string, body: BodyFor<A>, request: Asked, reply: Reply): Promise<MovedAnswer> {
    const { person } = request;
    if (!person) throw new Error('a move without a person');
    const id = commandId(request, person);
    const version = seenVersion(request);
    const complaint = await this.room.find(person, named, id);
    if (complaint === null) throw new Refused(refuse('no-such-complaint'));
    const { texts, evidence, facts, ...asked } = body;
    const payload = facts && action === 'correct' ? { ...asked, placed: papersOf({ facts }).fact?.place.resolved } : asked;
    const performed = await this.desk.perform({
      district: person.district, complaint, id, action, asking: askingOf(person),
      payload: given(payload) as ComplaintPayloads[A],
      ...papersOf({ texts, evidence, facts }),
      ...(version === undefined ? {} : { version }),
    } as Request);
    return answerTo(performed, reply);
  }
}
