import { isQuiet, sendingOf } from '@bihuan/core';
import type { Rulebook } from '@bihuan/desk';
import { contactsOf, mailContents, type ClaimedMail, type Mails, type MovedTime, type SortedNotice, type ToldNotice, type UnsortedNotice } from '@bihuan/store';
import type { Pool } from 'pg';
import { Refused, type MailServer } from './mail-server.js';
import { mailText } from './mail-text.js';
import { mayBeTold, recipientsOf } from './recipients.js';
import { Wordings } from './wording.js';

/** A mail that nobody tries any longer. */
export interface ParkedMail extends Pick<ClaimedMail, 'district' | 'id' | 'recipient'> {
  reason: string;
}

/** Most mails under way at once, and most notices looked up at once. */
const MOST = 8;
const PAGE = 500;

/** Sends notices by mail: gathered at the hours that the rules say, danger at once; at least once each. */
export class Mailing {
  private readonly underWay = new Set<Promise<void>>();
  private readonly words: Wordings;
  private stopped = false;

  /** `tell` is called once for each mail that is parked. */
  constructor(
    private readonly mails: Mails,
    private readonly pool: Pool,
    private readonly rulebook: Rulebook,
    private readonly time: Pick<MovedTime, 'now'>,
    private readonly server: MailServer,
    private readonly tell: (parked: ParkedMail) => void,
  ) {
    this.words = new Wordings(rulebook);
  }

  /** One round: looks up whom waiting notices reach and when, gathers what has reached its hour, and begins to send; returns whether there is more to do at once. */
  async round(): Promise<boolean> {
    if (this.stopped) return false;
    const sorted = await this.sort();
    await this.gather();
    const claimed = await this.send();
    return sorted === PAGE || (claimed > 0 && claimed === MOST);
  }

  /** Resolves when no mail is under way. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  /** Begins nothing more; resolves when every mail under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.idle();
    this.server.close();
  }

  private async sort(): Promise<number> {
    const page = await this.mails.unsorted(PAGE);
    if (!page || page.notices.length === 0) return 0;
    const { district, notices } = page;
    await this.rulebook.know(district, -1);
    const contacts = await contactsOf(this.pool, district);
    const sorted = notices.flatMap((notice) => {
      const recipients = recipientsOf(notice.addressee, notice.respondentUnit, contacts, this.rulebook.directory(district));
      return recipients.length === 0 ? [] : this.hourOf(district, notice, recipients);
    });
    await this.mails.sort(district, notices, sorted);
    return notices.length;
  }

  private hourOf(district: string, notice: UnsortedNotice, recipients: readonly string[]): SortedNotice[] {
    const period = this.rulebook.noticePeriod(district, notice.at);
    if (!period) throw new Error('no rules of notices are in force; see to procedures/notices and run: bihuan rules load');
    const { way, dueAt } = sendingOf(period, this.rulebook.calendar(district), notice);
    return recipients.map((recipient) => ({ id: notice.id, recipient, way, dueAt }));
  }

  private async gather(): Promise<void> {
    const districts = await this.mails.dueDistricts();
    const quiet = await this.quietOf(districts);
    for (const district of districts) await this.mails.gather(district, quiet.has(district));
  }

  private async send(): Promise<number> {
    const room = MOST - this.underWay.size;
    if (room <= 0) return 0;
    const claimed = await this.mails.claim(room, [...(await this.quietOf(await this.mails.pendingDistricts()))]);
    const [first] = claimed;
    if (!first) return 0;
    await this.rulebook.know(first.district, -1);
    // A claim is of one district.
    const contents = await mailContents(this.pool, first.district, claimed.map(({ id }) => id));
    for (const mail of claimed) this.begin(this.deliver(mail, contents.filter((notice) => notice.mail === mail.id)));
    return claimed.length;
  }

  /** Which of these districts have quiet hours now, by their own time. */
  private async quietOf(districts: readonly string[]): Promise<Set<string>> {
    const quiet = new Set<string>();
    if (districts.length === 0) return quiet;
    const now = await this.time.now();
    for (const district of districts) {
      await this.rulebook.know(district);
      const period = this.rulebook.noticePeriod(district, now);
      if (period && isQuiet(period, this.rulebook.settings(district).zone, now)) quiet.add(district);
    }
    return quiet;
  }

  private begin(delivering: Promise<void>): void {
    const sending: Promise<void> = delivering.catch(() => undefined).then(() => void this.underWay.delete(sending));
    this.underWay.add(sending);
  }

  /** Where an outcome cannot be written down the lease of the mail runs out, and it is sent again under the same Message-ID. */
  private async deliver(mail: ClaimedMail, contents: readonly ToldNotice[]): Promise<void> {
    // Looked at once more: a correction since may have named the recipient's own unit as the one complained about.
    const directory = this.rulebook.directory(mail.district);
    const seen = contents.filter(({ respondentUnit }) => mayBeTold(mail.unit, respondentUnit, directory));
    if (mail.address === null) return this.mails.withhold(mail, 'the recipient has no address any more');
    if (seen.length === 0) return this.mails.withhold(mail, 'the recipient may not see any more what it tells');
    try {
      await this.server.send({ id: mail.id, to: mail.address, urgent: mail.alone, ...mailText(mail, seen, this.words) });
    } catch (error) {
      return this.failed(mail, error);
    }
    await this.mails.complete(mail);
  }

  private async failed(mail: ClaimedMail, error: unknown): Promise<void> {
    const hopeless = error instanceof Refused;
    if (hopeless) await this.mails.park(mail, error);
    const parked = hopeless || (await this.mails.recordFailure(mail, error));
    const { district, id, recipient } = mail;
    if (parked) this.tell({ district, id, recipient, reason: error instanceof Error ? error.message : String(error) });
  }
}
