import {
  complaintRules, isWithin, mayAsk, refuse, roleFor, routeOf, takeTurn,
  type Complaint, type ComplaintCommand, type ComplaintEvent, type Instant, type Problem, type Refusal, type Terms, type Turn,
} from '@bihuan/core';
import type { Attachments, Journal, Lane, Lookups, Move, Written } from '@bihuan/store';
import { v7 as newId } from 'uuid';
import { fingerprint, newQueryCode } from './fingerprint.js';
import type { Performed, Registration, Request } from './requests.js';
import type { Rulebook } from './rulebook.js';
import { told, type Tally } from './tally.js';
import { Writing } from './writing.js';

/** The only door through which people change a complaint: read, decide, write everything at once. */
export class Desk {
  private readonly writing: Writing<Complaint>;

  constructor(
    private readonly journal: Journal,
    private readonly rulebook: Rulebook,
    private readonly lookups: Lookups,
    private readonly tally?: Tally,
  ) {
    this.writing = new Writing(journal, rulebook);
  }

  /** Opens a complaint; the same registration again finds the one it opened. */
  async register(registration: Registration, lane: Lane = 'people'): Promise<Performed> {
    const [performed] = await this.registerAll([registration], lane);
    if (performed?.status !== 'fulfilled') throw performed?.reason;
    return performed.value;
  }

  /** Opens many complaints; each has its own outcome, and a bad one never costs a good one. */
  async registerAll(registrations: readonly Registration[], lane: Lane): Promise<PromiseSettledResult<Performed>[]> {
    const known = new Map<string, boolean>();
    for (const { district } of registrations) if (!known.has(district)) known.set(district, await this.rulebook.know(district));
    const opened = () => this.write(registrations.map((registration) => (known.get(registration.district) ? this.opening(registration) : null)), lane);
    return told(this.tally, { action: 'register', lane, moves: registrations.length }, opened, (all) => all.map((one) => (one.status === 'fulfilled' ? one.value : undefined)));
  }

  /** Asks a move of a complaint that exists. */
  async perform(request: Request, lane: Lane = 'people'): Promise<Performed> {
    return told(this.tally, { action: request.action, lane, moves: 1 }, () => this.performed(request, lane), (one) => [one]);
  }

  /** What would come of requests if they were performed now, or why they would be refused; writes nothing. */
  async foresee(requests: readonly Request[], now: Instant): Promise<(Turn<Complaint> | Refusal)[]> {
    const [first] = requests;
    if (!first || !(await this.rulebook.know(first.district))) return requests.map(() => refuse('no-such-complaint'));
    const subjects = await this.journal.read(first.district, requests.map(({ complaint }) => complaint));
    return requests.map((request, index) => {
      const turn = this.move(request, null).decide({ now, subject: subjects[index] as Complaint | null, done: null, directoryVersion: 0 });
      return turn === 'unchanged' ? refuse('no-such-complaint') : turn;
    });
  }

  private async performed(request: Request, lane: Lane): Promise<Performed> {
    if (!(await this.rulebook.know(request.district))) return { outcome: 'refused', refusal: refuse('no-such-complaint'), complaint: null };
    const named = (await this.namedComplaintBars(request)) ?? (await this.namedProblemBars(request));
    if (named) return { outcome: 'refused', refusal: named, complaint: null };
    const [performed] = await this.write([this.move(request, await this.subdistrictFor(request))], lane);
    if (performed?.status !== 'fulfilled') throw performed?.reason;
    return performed.value;
  }

  /** Asks the same of many complaints of districts that are known; each has its own outcome. */
  async performEach(requests: readonly Request[], lane: Lane): Promise<PromiseSettledResult<Performed>[]> {
    const asked = () => this.write(requests.map((request) => this.move(request, null)), lane);
    return told(this.tally, { action: requests[0]?.action ?? '', lane, moves: requests.length }, asked, (all) => all.map((one) => (one.status === 'fulfilled' ? one.value : undefined)));
  }

  /** Where it is, asked only where the duty list must find the unit. */
  private async subdistrictFor({ district, complaint, action, payload }: Request): Promise<string | null> {
    return action === 'assign' && !('unit' in payload && payload.unit) ? this.lookups.subdistrictOf(district, complaint) : null;
  }

  /** Another complaint that a request names must be there; one that is merged into must be open, and no other person's as far as their telephones tell. */
  private async namedComplaintBars({ district, complaint, action, payload, asking }: Request): Promise<Refusal | undefined> {
    const named = action === 'merge' && 'into' in payload ? payload.into : action === 'relapse' && 'complaint' in payload ? payload.complaint : undefined;
    if (!named) return undefined;
    const [other, itself] = await this.journal.read(district, [named, complaint]);
    if (itself?.state === 'merged') return undefined; // sent twice: the journal knows what came of it
    const unseen = other?.kind === 'complaint' && isWithin(this.rulebook.directory(district), asking.unit, (other as Complaint).standing.respondentUnit);
    if (!other || other.kind !== 'complaint' || other.state === 'merged' || unseen) return refuse('named-complaint-missing', { complaint: named });
    if (action !== 'merge') return undefined;
    if (complaintRules.ends.some((end) => end === other.state)) return refuse('merged-into-what-ended', { complaint: other.number });
    return (await this.lookups.haveDifferentPhones(district, complaint, named)) ? refuse('another-persons-complaint') : undefined;
  }

  /** A problem that a complaint is to be joined to must be on the ledger, and one that this person may know of. */
  private async namedProblemBars({ district, action, payload, asking }: Request): Promise<Refusal | undefined> {
    const id = action === 'join' && 'problem' in payload ? payload.problem : undefined;
    if (id === undefined) return undefined;
    const [named] = await this.journal.read(district, [id]);
    const problem = named?.kind === 'problem' && named.state !== 'struck' ? (named as Problem) : undefined;
    const unseen = problem && isWithin(this.rulebook.directory(district), asking.unit, problem.standing.respondentUnit);
    return problem && !unseen ? undefined : refuse('no-such-problem');
  }

  private opening({ district, id, asking, payload, texts, fact, reporter, procedure, past }: Registration): Move<Complaint> {
    const subject = newId();
    const action = past ? ('record' as const) : ('register' as const);
    return {
      district,
      kind: 'complaint',
      subject,
      openingKey: id,
      commandId: id,
      request: fingerprint({ action, payload, texts, fact: sameWhateverBrought(fact), reporter, procedure, past }),
      attachments: { texts: textsOf(texts), fact: { ...fact, openingKey: id }, reporter, queryCode: past ? undefined : newQueryCode() },
      decide: (page) => {
        if (page.subject) return 'unchanged';
        const rules = this.rulebook.procedureFor(district, page.now, procedure);
        if (!rules) return refuse('no-procedure-in-force', { district });
        const terms = this.rulebook.terms(district, rules, page.now);
        const command = {
          id, action, actor: asking.account, actorUnit: asking.unit, texts,
          by: roleFor(complaintRules, null, action, asking, terms) ?? asking.roles[0] ?? 'complainant',
          payload: { ...payload, ...past, placed: fact.place.resolved },
        } as ComplaintCommand;
        return takeTurn(complaintRules, null, blank(district, subject, rules), command, terms);
      },
    };
  }

  private move(request: Request, subdistrict: string | null): Move<Complaint> {
    const { district, complaint, id, action, asking, texts, evidence, fact, version } = request;
    const payload = withEvidence(request);
    return {
      district,
      kind: 'complaint',
      subject: complaint,
      commandId: id,
      request: fingerprint({ action, payload, texts, evidence, fact, account: asking.account }),
      attachments: {
        texts: textsOf(texts),
        ...(evidence ? { evidence } : {}),
        ...(fact ? { fact: { ...fact, openingKey: id } } : {}),
      },
      decide: ({ subject, now }) => {
        if (subject?.kind !== 'complaint') return refuse('no-such-complaint');
        if (version !== undefined && version !== subject.version) return refuse('stale-version', { seen: version, version: subject.version });
        const terms: Terms = this.rulebook.terms(district, subject.procedure, now);
        const by = roleFor(complaintRules, subject, action, asking, terms);
        if (!by) return refuse('not-your-role', { role: asking.roles.join(', ') });
        const named = action !== 'assign' || ('unit' in payload && payload.unit);
        const routed = named ? payload : routeOf(subject, subdistrict, this.rulebook.duties(district), terms)?.payload;
        if (!routed) return mayAsk(complaintRules, subject, action, { by, actor: asking.account, actorUnit: asking.unit }, terms) ?? refuse('no-duty-row');
        const command = { id, action, by, actor: asking.account, actorUnit: asking.unit, payload: routed, texts } as ComplaintCommand;
        return takeTurn(complaintRules, subject, subject, command, terms);
      },
    };
  }

  private async write(moves: readonly (Move<Complaint> | null)[], lane: Lane): Promise<PromiseSettledResult<Performed>[]> {
    return (await this.writing.write(moves, lane)).map(outcomeOf);
  }
}

function outcomeOf(result: PromiseSettledResult<Written<Complaint>> | null): PromiseSettledResult<Performed> {
  if (!result) return { status: 'fulfilled', value: { outcome: 'refused', refusal: refuse('no-such-district'), complaint: null } };
  return result.status === 'rejected' ? result : { status: 'fulfilled', value: performed(result.value) };
}

function performed(written: Written<Complaint>): Performed {
  switch (written.outcome) {
    case 'written':
      return { outcome: 'done', complaint: written.turn.next, event: written.turn.event as ComplaintEvent, queryCode: written.queryCode };
    case 'already':
      return { outcome: 'already', complaint: written.subject, event: written.event as ComplaintEvent };
    case 'refused':
      return { outcome: 'refused', refusal: written.refusal, complaint: written.subject };
    case 'unchanged':
      return { outcome: 'refused', refusal: refuse('opening-key-taken'), complaint: written.subject };
  }
}

/** The same row by another import is the same request, and what an older version did not keep of it does not make it another. */
function sameWhateverBrought({ batch: _, told: __, ...fact }: Registration['fact']): Registration['fact'] {
  return fact;
}

/** A complaint before its first event. */
function blank(district: string, id: string, procedure: string): Complaint {
  return { district, id, kind: 'complaint', number: '', state: 'discovered', version: 0, procedure, standing: {} as Complaint['standing'], clocks: {} };
}

/** The history keeps which kinds of evidence were given; names and references are texts. */
function withEvidence({ action, payload, evidence, texts }: Request): Request['payload'] {
  const kinds = [...new Set((evidence ?? []).map(({ kind }) => kind))];
  if (action === 'pause') return { ...payload, evidence: kinds } as Request['payload'];
  return action === 'rectify' ? ({ ...payload, evidence: kinds, answered: Boolean(texts?.['answer']) } as Request['payload']) : payload;
}

/** Texts by name as the journal wants them. */
export function textsOf(texts: Readonly<Record<string, string>> = {}): Attachments['texts'] {
  return Object.entries(texts).map(([name, body]) => ({ name, body }));
}
