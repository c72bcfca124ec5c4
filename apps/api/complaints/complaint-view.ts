import { refuse, type Language } from '@bihuan/core';
import type { ComplaintAnswer, HistoryAnswer } from '@bihuan/contract';
import { type Accounts, maskedName, maskedPhone, mayKnowReporter, type MovedTime, type ReadingRoom, type Rulebook, type Person, type Timeline } from '@bihuan/desk';
import { Refused } from '../door/refused.js';
import { complaintAnswer, historyLine } from './complaint-answer.js';

/** One complaint as a person may see it. */
export class ComplaintView {
  constructor(
    private readonly room: ReadingRoom,
    private readonly rulebook: Rulebook,
    private readonly time: MovedTime,
    private readonly accounts: Accounts,
  ) {}

  async complaint(person: Person, named: string, language: Language): Promise<ComplaintAnswer> {
    const timeline = await this.timeline(person, named);
    const { id, procedure } = timeline.subject;
    const terms = this.rulebook.terms(person.district, procedure, await this.time.now());
    const told = complaintAnswer(timeline, person, terms, language);
    const answer = { ...told, ...(await this.responsible(person, told)) };
    if (!mayKnowReporter(person)) return answer;
    const reporter = await this.room.reporter(person, id);
    const masked = reporter ? { name: maskedName(reporter.name), phone: maskedPhone(reporter.phone), email: null, address: null, confidential: reporter.confidential } : null;
    return { ...answer, reporter: masked, queryCode: timeline.queryCode };
  }

  async history(person: Person, named: string, language: Language): Promise<HistoryAnswer> {
    const { history } = await this.timeline(person, named);
    const names = new Map((await this.accounts.list(person.district)).map(({ id, name }) => [id, name]));
    return { lines: history.map((line) => historyLine(line, names, language)) };
  }

  /** Who is responsible, and whom the reader may name; nobody is looked up where neither is asked. */
  private async responsible({ district }: Person, { standing, moves }: Pick<ComplaintAnswer, 'standing' | 'moves'>): Promise<Pick<ComplaintAnswer, 'person' | 'people'>> {
    const { person: named = null, unit } = standing;
    const mayName = moves.some(({ action, allowed }) => allowed && (action === 'name' || action === 'plan'));
    if (named === null && !mayName) return { person: null, people: [] };
    const accounts = await this.accounts.list(district);
    const one = accounts.find(({ id }) => id === named);
    const people = mayName ? accounts.filter((account) => account.unit === unit && !account.disabled) : [];
    return { person: one ? { account: one.id, name: one.name } : null, people: people.map(({ id, name }) => ({ account: id, name })) };
  }

  private async timeline(person: Person, named: string): Promise<Timeline> {
    const timeline = await this.room.read(person, named);
    if (!timeline) throw new Refused(refuse('no-such-complaint'));
    return timeline;
  }
}
