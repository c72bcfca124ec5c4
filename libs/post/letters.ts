import type { Holder, Language } from '@bihuan/core';
import type { Rulebook } from '@bihuan/desk';
import { toldOf, unitContactsOf, type Contact, type ToldNotice } from '@bihuan/store';
import type { Pool } from 'pg';
import { asTold } from './as-told.js';
import { Wordings } from './wording.js';

/** A letter of a complaint: what was told, where its template says that a letter goes with it. */
export interface Letter extends Pick<ToldNotice, 'no' | 'number' | 'about' | 'addressee' | 'at'> {
  /** The one in which it is written. */
  language: Language;
  title: string;
  body: string;
  /** Whom it is for, in words. */
  to: string;
  /** Whose seal it bears, and in which zone its date is read. */
  district: string;
  zone: string;
}

/** The formal letters of a complaint, made of what was told and of what the complaint was then: the same notice always gives the same letter, as long as its template stands. */
export class Letters {
  private readonly words: Wordings;

  constructor(private readonly pool: Pool, private readonly rulebook: Rulebook) {
    this.words = new Wordings(rulebook);
  }

  /**
   * Every letter of a complaint, oldest first, in the language that is `asked` for; without one each in that of the unit to which
   * it goes, or the `reader`'s. Whoever asks may see the complaint: that is the business of the caller.
   */
  async of(district: string, complaint: string, { asked, reader }: { asked?: Language; reader: Language }): Promise<Letter[]> {
    await this.rulebook.know(district);
    const settings = this.rulebook.settings(district);
    const { notices, history } = await toldOf(this.pool, district, complaint);
    const units = asked ? new Map<string, Contact>() : await unitContactsOf(this.pool, district);
    const told = asTold(notices, district, history);
    await Promise.all([...new Set(told.map(({ procedure }) => procedure))].map((procedure) => this.rulebook.have(procedure)));
    return told.flatMap((notice) => {
      const language = asked ?? languageOf(notice.addressee, units) ?? reader;
      const letter = this.words.letter(district, notice, language);
      const { no, number, about, addressee, at } = notice;
      return letter ? [{ no, number, about, addressee, at, language, ...letter, to: this.words.holder(district, addressee, language), district: settings[language], zone: settings.zone }] : [];
    });
  }
}

/** The language of the unit to which a letter goes; nobody else to whom letters go has one. */
function languageOf(addressee: Holder, units: ReadonlyMap<string, Contact>): Language | undefined {
  return addressee.startsWith('unit:') ? units.get(addressee.slice('unit:'.length))?.language : undefined;
}
