import { clockLabel, labelOf, readableInstant, wordingOf, type DigestPlaceholder, type Holder, type InBoth, type Instant, type Language, type NoticePlaceholder, type NoticeWording } from '@bihuan/core';
import { rulesOf, type Rulebook } from '@bihuan/desk';
import type { ToldNotice } from '@bihuan/store';
import Mustache from 'mustache';

/** What a template is filled with; null is left out with the section around it. */
type Fillings<Name extends string> = Readonly<Record<Name, string | number | null>>;

/** A mail is plain text, and a letter escapes by itself: nothing is escaped here. */
function filled<Name extends string>(template: InBoth, language: Language, fillings: Fillings<Name>): string {
  return Mustache.render(template[language], fillings, {}, { escape: String }).trim();
}

/** The words in which people are told, by the templates that are loaded. */
export class Wordings {
  constructor(private readonly rulebook: Rulebook) {}

  /** A notice as a mail tells it. */
  notice(district: string, told: ToldNotice, language: Language): { subject: string; body: string } {
    const { subject, body } = this.wording(told);
    const fillings = this.fillings(district, told, language);
    return { subject: filled(subject, language, fillings), body: filled(body, language, fillings) };
  }

  /** What stands around the notices of a gathered mail. */
  digest(district: string, about: { addressee: string; count: number; at: Instant }, language: Language): { subject: string; head: string; foot: string } {
    const template = this.rulebook.templates().find(({ digest }) => digest)?.digest;
    if (!template) throw new Error('no templates are loaded; run: bihuan rules load');
    const settings = this.rulebook.settings(district);
    const fillings: Fillings<DigestPlaceholder> = { district: settings[language], addressee: about.addressee, count: about.count, date: readableInstant(about.at, settings.zone) };
    return { subject: filled(template.subject, language, fillings), head: filled(template.head, language, fillings), foot: filled(template.foot, language, fillings) };
  }

  /** The formal letter of a notice; undefined where its template has none. */
  letter(district: string, told: ToldNotice, language: Language): { title: string; body: string } | undefined {
    const letter = wordingOf(this.rulebook.templates(), told)?.letter;
    if (!letter) return undefined;
    const fillings = this.fillings(district, told, language);
    return { title: filled(letter.title, language, fillings), body: filled(letter.body, language, fillings) };
  }

  /** Whom a holder is called: a unit by its name, a role by its word, the complainant by no name. */
  holder(district: string, holder: Holder, language: Language): string {
    const [sort, code = ''] = holder.split(/:(.*)/s);
    if (sort === 'unit') return this.rulebook.directory(district).units[code]?.[language] ?? code;
    return labelOf('role', sort === 'role' ? code : holder)[language];
  }

  private wording(told: ToldNotice): NoticeWording {
    const wording = wordingOf(this.rulebook.templates(), told);
    if (!wording) throw new Error('no templates are loaded; run: bihuan rules load');
    return wording;
  }

  private fillings(district: string, told: ToldNotice, language: Language): Fillings<NoticePlaceholder> {
    const settings = this.rulebook.settings(district);
    const { facts, kind } = told;
    const due = dueOf(told);
    const clock = typeof facts['clock'] === 'string' ? facts['clock'] : '';
    const rule = clock === '' ? undefined : rulesOf(kind).rule(this.rulebook.terms(district, told.procedure, told.at), clock);
    const rung = rule?.rungs.find(({ name }) => name === facts['rung']);
    return {
      district: settings[language],
      addressee: this.holder(district, told.addressee, language),
      kind: labelOf('kind', kind)[language],
      number: told.number,
      about: labelOf('notice', told.about)[language],
      state: labelOf('state', told.state)[language],
      urgency: labelOf('urgency', told.urgency)[language],
      nuisances: told.nuisances.map((nuisance) => labelOf('nuisance', nuisance)[language]).join(language === 'zh' ? '、' : ', '),
      place: told.place,
      unit: told.unit === null ? null : this.holder(district, `unit:${told.unit}`, language),
      clock: clock === '' ? null : (rule?.title ?? clockLabel(clock))[language],
      rung: rung ? rung.title[language] : typeof facts['rung'] === 'string' ? facts['rung'] : null,
      due: due === undefined ? null : readableInstant(due, settings.zone),
      at: readableInstant(told.at, settings.zone),
    };
  }
}

/** When that falls due which is told of: what the rung said, else what keeps the subject going since the event. */
function dueOf({ facts, kind, state, clocks }: ToldNotice): Instant | undefined {
  if (typeof facts['due'] === 'string' && facts['due'] !== '') return facts['due'];
  const marks = new Map(clocks.map((mark) => [mark.name, mark]));
  const running = (rulesOf(kind).alive[state] ?? []).flatMap((name) => marks.get(name) ?? []).find((mark) => mark.state === 'running');
  return running?.dueAt;
}
