import type { AnswerLinks, Rulebook } from '@bihuan/desk';
import type { Deliveries, Delivery, Journal } from '@bihuan/store';
import { call, Gone } from './call.js';
import { messageOf, type About } from './message.js';
import { OutOfReach } from './reach.js';

/** A delivery that nobody tries any longer. */
export interface ParkedDelivery extends Pick<Delivery, 'district' | 'id' | 'subject' | 'no'> {
  reason: string;
}

/** Most calls under way at once. */
const MOST = 32;
/** With so many under way a receiver lets all others go first: one that is slow has whatever nobody else wants, and holds up nobody for longer than one of its calls. */
const SHARE = 8;

/** Tells webhooks: at least once, the notices of one complaint in their order. */
export class Webhooks {
  /** Each call, and to which webhook. */
  private readonly underWay = new Map<Promise<void>, string>();
  private claiming = false;
  private stopped = false;

  /** `tell` is called once for each delivery that is parked; `patience`: milliseconds for a receiver's answer, shorter than the lease of a delivery. */
  constructor(
    private readonly deliveries: Deliveries,
    private readonly journal: Journal,
    private readonly tell: (parked: ParkedDelivery) => void,
    private readonly patience: number,
    private readonly links: Pick<AnswerLinks, 'pathOf'>,
    private readonly rulebook: Pick<Rulebook, 'know' | 'noticePeriod'>,
  ) {}

  /** Starts calls for what waits, as many as there is room for, without waiting for their answers; returns how many. */
  async start(): Promise<number> {
    const room = MOST - this.underWay.size;
    if (room <= 0 || this.claiming || this.stopped) return 0;
    this.claiming = true;
    try {
      const claimed = await this.claim(room);
      const subjects = await this.subjectsOf(claimed);
      for (const delivery of claimed) this.begin(delivery.webhook, this.deliver(delivery, subjects.get(delivery.subject)), claimed.length === room);
      return claimed.length;
    } finally {
      this.claiming = false;
    }
  }

  /** Resolves when no call is under way. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay.keys());
  }

  /** Claims nothing more; resolves when every call under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.idle();
  }

  /** Of those who have their share only where nobody else waits. */
  private async claim(room: number): Promise<Delivery[]> {
    const calls = [...this.underWay.values()];
    const busy = [...new Set(calls)].filter((webhook) => calls.filter((one) => one === webhook).length >= SHARE);
    const others = busy.length > 0 ? await this.deliveries.claim(room, busy) : [];
    return others.length > 0 ? others : this.deliveries.claim(room);
  }

  /** Where more wait than there was room for, the first that ends makes room for the next. */
  private begin(webhook: string, delivering: Promise<void>, moreWait: boolean): void {
    const calling: Promise<void> = delivering
      .catch(() => undefined)
      .then(() => {
        this.underWay.delete(calling);
        if (moreWait) void this.start().catch(() => undefined);
      });
    this.underWay.set(calling, webhook);
  }

  /** Where an outcome cannot be written down the lease of the delivery runs out, and it is tried again. */
  private async deliver(delivery: Delivery, subject: About['subject'] | undefined): Promise<void> {
    try {
      if (!subject) throw new Error('there is no such subject');
      await call(delivery.url, delivery.secret, messageOf(delivery, { subject, period: this.rulebook.noticePeriod(delivery.district, delivery.at) }, this.links), this.patience);
    } catch (error) {
      return this.failed(delivery, error);
    }
    await this.deliveries.complete(delivery);
  }

  private async failed(delivery: Delivery, error: unknown): Promise<void> {
    const hopeless = error instanceof OutOfReach || error instanceof Gone;
    if (hopeless) await this.deliveries.park(delivery, error);
    const parked = hopeless || (await this.deliveries.recordFailure(delivery, error));
    const { district, id, subject, no } = delivery;
    if (parked) this.tell({ district, id, subject, no, reason: error instanceof Error ? error.message : String(error) });
  }

  private async subjectsOf(claimed: readonly Delivery[]): Promise<Map<string, About['subject']>> {
    const [first] = claimed;
    if (!first) return new Map();
    // A claim is of one district.
    const ids = [...new Set(claimed.map(({ subject }) => subject))];
    await this.rulebook.know(first.district);
    const subjects = await this.journal.read(first.district, ids);
    return new Map(subjects.flatMap((subject) => (subject ? [[subject.id, subject] as const] : [])));
  }
}
