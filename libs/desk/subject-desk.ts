import { refuse, roleFor, takeTurn, type KindRules, type Loop, type Refusal, type SubjectOf } from '@bihuan/core';
import type { Evidence, Fact, Journal, Move, Written } from '@bihuan/store';
import { textsOf } from './desk.js';
import { fingerprint } from './fingerprint.js';
import type { Asking } from './requests.js';
import type { Rulebook } from './rulebook.js';
import { Writing } from './writing.js';

/** Something asked by a person of a subject that exists. */
export interface SubjectRequest<L extends Loop> {
  district: string;
  subject: string;
  /** The command's id: the same again changes nothing, with other content it is refused. */
  id: string;
  action: L['command']['action'];
  asking: Asking;
  payload: L['command']['payload'];
  texts?: Readonly<Record<string, string>>;
  evidence?: readonly Evidence[];
  /** A corrected place or respondent. */
  fact?: Omit<Fact, 'openingKey'>;
  /** The version that the person saw. */
  version?: number;
}

/** What became of it. */
export type SubjectPerformed<L extends Loop> =
  | { outcome: 'done' | 'already'; subject: SubjectOf<L>; event: L['event'] }
  | { outcome: 'refused'; refusal: Refusal; subject: SubjectOf<L> | null };

/** The door through which people move subjects of a kind that a command of another subject opens; `unknown` refuses where there is none. */
export class SubjectDesk<L extends Loop> {
  private readonly writing: Writing<SubjectOf<L>>;

  constructor(
    journal: Journal,
    private readonly rulebook: Rulebook,
    private readonly rules: KindRules<L>,
    private readonly unknown: string,
  ) {
    this.writing = new Writing(journal, rulebook);
  }

  /** Asks a move of a subject that exists. */
  async perform(request: SubjectRequest<L>): Promise<SubjectPerformed<L>> {
    if (!(await this.rulebook.know(request.district))) return { outcome: 'refused', refusal: refuse(this.unknown), subject: null };
    return this.write(this.move(request));
  }

  /** Writes a move of a district that is known: one that is asked for, or one that opens a subject. */
  async write(move: Move<SubjectOf<L>>): Promise<SubjectPerformed<L>> {
    const [written] = await this.writing.write([move], 'people');
    if (written?.status !== 'fulfilled') throw written?.reason;
    return this.performed(written.value);
  }

  private move({ district, subject: id, id: commandId, action, asking, payload, texts, evidence, fact, version }: SubjectRequest<L>): Move<SubjectOf<L>> {
    return {
      district,
      kind: this.rules.kind,
      subject: id,
      commandId,
      request: fingerprint({ action, payload, texts, evidence, fact, account: asking.account }),
      attachments: { texts: textsOf(texts), ...(evidence ? { evidence } : {}), ...(fact ? { fact: { ...fact, openingKey: commandId } } : {}) },
      decide: ({ subject, now }) => {
        if (subject?.kind !== this.rules.kind) return refuse(this.unknown);
        if (version !== undefined && version !== subject.version) return refuse('stale-version', { seen: version, version: subject.version });
        const terms = this.rulebook.terms(district, subject.procedure, now);
        const by = roleFor(this.rules, subject, action, asking, terms);
        if (!by) return refuse('not-your-role', { role: asking.roles.join(', ') });
        return takeTurn(this.rules, subject, subject, { id: commandId, action, by, actor: asking.account, actorUnit: asking.unit, payload, texts }, terms);
      },
    };
  }

  private performed(written: Written<SubjectOf<L>>): SubjectPerformed<L> {
    switch (written.outcome) {
      case 'written':
        return { outcome: 'done', subject: written.turn.next, event: written.turn.event };
      case 'already':
        return { outcome: 'already', subject: written.subject, event: written.event };
      case 'refused':
        return { outcome: 'refused', refusal: written.refusal, subject: written.subject };
      case 'unchanged':
        return { outcome: 'refused', refusal: refuse(this.unknown), subject: written.subject };
    }
  }
}
