import type { ReceiverLine } from '../evidence.js';
import type { Found, Line } from '../line.js';
import { rowsOf } from '../rows.js';

/** A delivery, with the key by which the receiver knows it. */
interface Row {
  district: string;
  subject: string;
  webhook: string;
  key: string;
  status: string;
}

const deliveries = `
  select district, subject, webhook, subject || '-' || replace(no, '.', '-') as key, status
  from bihuan.delivery order by district, subject, webhook, place`;

/** What the receiver saw of one key. */
interface Seen {
  taken: boolean;
  gone: boolean;
  effects: number;
  /** Place of the first effect in the log. */
  first: number;
}

/** What was sent outside arrived, and took effect once. */
export const receiver: Line = {
  no: 10,
  zh: '已发出的都已收到，每个编号只生效一次，没有陌生的编号，同一件的顺序不乱',
  en: 'what is sent has arrived, each key took effect once, none is unknown, and one complaint’s notices came in their order',
  remedy: { zh: '对照接收方日志与回调发送记录', en: 'compare the log of the receiver with the deliveries' },
  async *look({ reader, evidence }) {
    if (!evidence.receiver) return;
    const seen = seenBy(evidence.receiver);
    const known = new Set<string>();
    let reached = { of: '', place: -1 };
    for await (const { district, subject, webhook, key, status } of rowsOf<Row>(reader, deliveries)) {
      known.add(key);
      const arrivals = seen.get(key);
      const where = { district, subject, what: key };
      if (status === 'sent') yield* ofSent(where, arrivals);
      if ((arrivals?.effects ?? 0) > 1) yield { ...where, zh: `生效 ${arrivals?.effects} 次`, en: `took effect ${arrivals?.effects} times` };
      if (reached.of !== `${subject} ${webhook}`) reached = { of: `${subject} ${webhook}`, place: -1 };
      if (!arrivals || arrivals.effects === 0) continue;
      // A receiver that says it is gone has its notice parked, and the others go on.
      if (arrivals.first < reached.place && !arrivals.gone) yield { ...where, zh: '晚于同一件后来的通知才生效', en: 'took effect after a later notice of the same complaint' };
      reached.place = Math.max(reached.place, arrivals.first);
    }
    for (const key of seen.keys()) if (!known.has(key)) yield { what: key, zh: '接收方收到的编号不属于任何发送', en: 'arrived, and is no delivery' };
  },
};

function* ofSent(where: Pick<Found, 'district' | 'subject' | 'what'>, arrivals: Seen | undefined): Generator<Found> {
  if (!arrivals?.taken) yield { ...where, zh: '记为已发出，接收方没有收下', en: 'counts as sent, and the receiver never took it' };
  else if (arrivals.effects === 0) yield { ...where, zh: '接收方收下而未生效', en: 'was taken, and never took effect' };
}

function seenBy(log: readonly ReceiverLine[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const [place, { key, answered, effect }] of log.entries()) {
    const before = seen.get(key) ?? { taken: false, gone: false, effects: 0, first: place };
    seen.set(key, {
      taken: before.taken || (typeof answered === 'number' && answered >= 200 && answered < 300),
      gone: before.gone || answered === 410,
      effects: before.effects + (effect ? 1 : 0),
      first: before.effects > 0 || !effect ? before.first : place,
    });
  }
  return seen;
}
