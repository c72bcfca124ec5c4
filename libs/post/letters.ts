import type { Language } from '@bihuan/core';
import type { Rulebook } from '@bihuan/desk';
import { toldOf, type ToldNotice } from '@bihuan/store';
import type { Pool } from 'pg';
import { asTold } from './as-told.js';
import { Wordings } from './wording.js';

/** A letter of a complaint: what was told, where its template says that a letter goes with it. */
export interface Letter extends Pick<ToldNotice, 'no' | 'number' | 'about' | 'addressee' | 'at'> {
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

  /** Every letter of a complaint, oldest first. Whoever asks may see the complaint: that is the business of the caller. */
  async of(district: string, complaint: string, language: Language): Promise<Letter[]> {
    await this.rulebook.know(district);
    const settings = this.rulebook.settings(district);
    const { notices, history } = await toldOf(this.pool, district, complaint);
    const told = asTold(notices, district, history);
    await Promise.all([...new Set(told.map(({ procedure }) => procedure))].map((procedure) => this.rulebook.have(procedure)));
    return told.flatMap((notice) => {
      const letter = this.words.letter(district, notice, language);
      const { no, number, about, addressee, at } = notice;
      return letter ? [{ no, number, about, addressee, at, ...letter, to: this.words.holder(district, addressee, language), district: settings[language], zone: settings.zone }] : [];
    });
  }
}
