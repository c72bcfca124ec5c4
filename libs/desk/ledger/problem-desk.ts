import { problemRules, problemTransitions, refuse, roleFor, staffRoles, takeTurn, type Problem, type ProblemAction, type ProblemCommand, type ProblemLoop, type ProblemPayloads, type ProblemSource, type Refusal } from '@bihuan/core';
import { MovedTime, namesDoor, oneAtATime, problemAccess, problemThere, type Evidence, type Fact, type Journal, type Move } from '@bihuan/store';
import type { ClientBase, Pool } from 'pg';
import { textsOf } from '../desk.js';
import { fingerprint } from '../fingerprint.js';
import { blankOf, openingNumber } from '../kinds.js';
import type { Asking } from '../requests.js';
import type { Rulebook } from '../rulebook.js';
import { maySee } from '../sight.js';
import { SubjectDesk, type SubjectPerformed, type SubjectRequest } from '../subject-desk.js';
import { onTheLedger } from './ledger.js';
import { openedId } from './opened-id.js';

/** Something asked of a problem on the ledger by a person; what proves it is told by the evidence, not by the payload. */
export type ProblemRequest = SubjectRequest<ProblemLoop>;

/** A problem that a person puts on the ledger: found on patrol, by an inspection, or by hand. */
export interface Entry {
  district: string;
  /** Command id and opening key in one: the same again finds the problem that it opened. */
  id: string;
  asking: Asking;
  payload: Omit<ProblemPayloads['enter'], 'procedure' | 'placed' | 'founding' | 'rule' | 'source'> & { source: Exclude<ProblemSource, 'repeat'> };
  texts: Readonly<Record<string, string>>;
  fact: Omit<Fact, 'openingKey'>;
  evidence?: readonly Evidence[];
  /** Another procedure than the district's own. */
  procedure?: string;
}

/** What became of it. */
export type ProblemPerformed = SubjectPerformed<ProblemLoop>;

const showsEvidence: readonly ProblemAction[] = ['visit', 'reach', 'rectify'];

/** The door through which people put problems on the ledger and move them. */
export class ProblemDesk {
  private readonly desk: SubjectDesk<ProblemLoop>;
  private readonly time: MovedTime;

  constructor(journal: Journal, private readonly rulebook: Rulebook, private readonly pool: Pool) {
    this.desk = new SubjectDesk(journal, rulebook, problemRules, 'no-such-problem');
    this.time = new MovedTime(pool);
  }

  /** Asks a move of a problem that exists. */
  perform(request: ProblemRequest): Promise<ProblemPerformed> {
    return this.desk.perform({ ...request, payload: withEvidence(request) });
  }

  /** Puts a problem on the ledger; refused where one of the same nuisance stands there, be it signed off. The same entry again finds the one it opened. */
  async enter(entry: Entry): Promise<ProblemPerformed> {
    const { district } = entry;
    if (!(await this.rulebook.know(district))) return { outcome: 'refused', refusal: refuse('no-such-district'), subject: null };
    // Who may enter nothing is told nothing of what is there.
    if (!problemTransitions.enter.by.some((role) => entry.asking.roles.includes(role))) return { outcome: 'refused', refusal: refuse('not-your-role', { role: entry.asking.roles.join(', ') }), subject: null };
    const subject = openedId(district, entry.id);
    return oneAtATime(this.pool, district, async (client) => {
      const barred = await this.isThere(client, subject, entry);
      if (barred) return { outcome: 'refused', refusal: barred, subject: null };
      return this.desk.write(this.opening(subject, entry));
    });
  }

  /** Why an entry would be refused for what stands at its place; nothing is written. */
  async barred(entry: Entry): Promise<Refusal | undefined> {
    if (!(await this.rulebook.know(entry.district))) return refuse('no-such-district');
    return this.isThere(this.pool, openedId(entry.district, entry.id), entry);
  }

  /** One at the place already; whoever may not know of it is not told its number. */
  private async isThere(client: Pool | ClientBase, subject: string, { district, asking, payload: { nuisances }, fact: { place }, procedure }: Entry): Promise<Refusal | undefined> {
    const key = this.rulebook.procedureFor(district, await this.time.now(), procedure);
    const rules = key === undefined ? undefined : this.rulebook.procedure(key).ledger;
    if (!rules || !(place.resolved || namesDoor(place.address))) return undefined;
    const there = await problemThere(client, { district, place, metres: rules.repeat.metres, nuisances }, onTheLedger);
    if (!there || there.id === subject) return undefined;
    const access = await problemAccess(this.pool, district, there.id);
    // The operator's own import sees the whole ledger.
    const seen = asking.roles.includes('system') || (access !== null && maySee({ roles: staffRoles.filter((role) => asking.roles.includes(role)), unit: asking.unit ?? null }, access, this.rulebook.directory(district)));
    if (!seen) return refuse('place-known-already');
    return refuse(there.state === 'signedOff' ? 'problem-signed-off-there' : 'problem-there-already', { number: there.number });
  }

  private opening(subject: string, { district, id, asking, payload, texts, fact, evidence, procedure }: Entry): Move<Problem> {
    const openingKey = `problem:${subject}`;
    return {
      district,
      kind: 'problem',
      subject,
      openingKey,
      commandId: id,
      request: fingerprint({ action: 'enter', payload, texts, fact, evidence, procedure }),
      attachments: { texts: textsOf(texts), fact: { ...fact, openingKey }, ...(evidence ? { evidence } : {}) },
      decide: (page) => {
        if (page.subject) return 'unchanged';
        const rules = this.rulebook.procedureFor(district, page.now, procedure);
        if (!rules) return procedure === undefined ? refuse('no-procedure-in-force', { district }) : refuse('procedure-unknown', { procedure });
        const terms = this.rulebook.terms(district, rules, page.now);
        if (!terms.procedure.ledger) return refuse('procedure-keeps-no-ledger', { procedure: rules });
        const by = roleFor(problemRules, null, 'enter', asking, terms);
        if (!by) return refuse('not-your-role', { role: asking.roles.join(', ') });
        const command = { id, action: 'enter', by, actor: asking.account, actorUnit: asking.unit, texts, payload: { ...payload, procedure: rules, placed: fact.place.resolved } } as ProblemCommand;
        return takeTurn(problemRules, null, blankOf('problem', district, subject, rules, openingNumber('problem', terms)) as Problem, command, terms);
      },
    };
  }
}

/** The history keeps which kinds of evidence were given; names and references are texts. */
function withEvidence({ action, payload, evidence }: ProblemRequest): ProblemRequest['payload'] {
  const kinds = [...new Set((evidence ?? []).map(({ kind }) => kind))];
  return showsEvidence.includes(action) ? ({ ...payload, evidence: kinds } as ProblemRequest['payload']) : payload;
}
