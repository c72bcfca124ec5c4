import { refuse } from '@bihuan/core';
import type { EnterBody, MovedAnswer, ProblemBodyFor, ProblemStaffAction } from '@bihuan/contract';
import { askingOf, type Entry, type ProblemDesk, type ProblemRequest, type ProblemRoom } from '@bihuan/desk';
import { factOf, given, papersOf } from '../complaints/registering.js';
import { commandId } from '../door/command-headers.js';
import { Refused } from '../door/refused.js';
import type { Asked, Reply } from '../door/request.js';
import { answerOf } from '../moves/answering.js';
import { askMove } from '../moves/asking.js';

/** Takes a form to the desk of problems, and what became of it back. */
export class ProblemMoves {
  constructor(
    private readonly desk: ProblemDesk,
    private readonly room: ProblemRoom,
  ) {}

  /** Puts a problem on the ledger. */
  async enter({ texts, evidence, facts, procedure, ...payload }: EnterBody, request: Asked, reply: Reply): Promise<MovedAnswer> {
    const { person } = request;
    if (!person) throw new Refused(refuse('not-signed-in'));
    const { texts: said = {}, evidence: pieces } = papersOf({ texts, evidence });
    const entry = {
      district: person.district, id: commandId(request, person), asking: askingOf(person), payload: given(payload), texts: said, fact: factOf(facts),
      ...(pieces ? { evidence: pieces } : {}), ...(procedure === undefined ? {} : { procedure }),
    };
    return answerOf(await this.desk.enter(entry as Entry), reply);
  }

  /** Asks a move of a problem. */
  ask<A extends ProblemStaffAction>(action: A, named: string, { texts, evidence, facts, ...said }: ProblemBodyFor<A>, request: Asked, reply: Reply): Promise<MovedAnswer> {
    const papers = papersOf({ texts, evidence, facts });
    const payload = given(papers.fact ? { ...said, placed: papers.fact.place.resolved } : said);
    return askMove({ room: this.room, unknown: 'no-such-problem' }, named, request, async (asked) =>
      answerOf(await this.desk.perform({ ...asked, action, payload, ...papers } as ProblemRequest), reply));
  }
}
