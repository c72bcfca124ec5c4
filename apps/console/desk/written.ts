import type { Answers } from '../client/api.js';
import { newKey } from '../client/perform.js';
import { oneLine } from '../words/one-line.js';
import { fromField } from '../words/times.js';

type Body = Answers['RegisterBody'];
export type Nuisance = Body['nuisances'][number];

/** How complaints come in at a desk, in the order of their keys. */
export const deskChannels = ['phone', 'letter', 'visit', 'hotline', 'web'] as const satisfies readonly Body['channel'][];
export type DeskChannel = (typeof deskChannels)[number];

/** What is done with a complaint as soon as it is registered, because a hint was taken. */
export interface Taken {
  action: 'join' | 'merge';
  /** Of the problem, or of the complaint that stays. */
  id: string;
  number: string;
}

/** What a clerk has written of a complaint. It is kept as a draft, so it holds plain values only. */
export interface Written {
  /** Under which it is registered once, however often it is sent. */
  key: string;
  /** What was sent under the key and may have arrived; empty if nothing was. */
  sent: string;
  channel: DeskChannel;
  phone: string;
  name: string;
  address: string;
  /** Of a place that was taken from the list. */
  point: { lat: number; lon: number } | null;
  nuisances: Nuisance[];
  account: string;
  subdistrict: string;
  respondent: string;
  urgency: NonNullable<Body['urgency']>;
  anonymous: boolean;
  confidential: boolean;
  repeat: boolean;
  hard: boolean;
  matter: NonNullable<Body['matter']>;
  activity: Body['activity'] | '';
  respondentUnit: string;
  receivedAt: string;
  source: string;
  points: number | '';
  members: number | '';
  representatives: number | '';
  email: string;
  reporterAddress: string;
  remark: string;
  taken: Taken | null;
}

const CHANNEL = 'bihuan-desk-channel';

/** An empty form; the channel is that of the one before. */
export function blank(): Written {
  return {
    key: newKey(), sent: '', channel: keptChannel(), phone: '', name: '', address: '', point: null, nuisances: [], account: '',
    subdistrict: '', respondent: '', urgency: 'ordinary', anonymous: false, confidential: false, repeat: false, hard: false,
    matter: 'complaint', activity: '', respondentUnit: '', receivedAt: '', source: '', points: '', members: '', representatives: '', email: '', reporterAddress: '', remark: '', taken: null,
  };
}

function keptChannel(): DeskChannel {
  const kept = localStorage.getItem(CHANNEL);
  return deskChannels.find((channel) => channel === kept) ?? 'phone';
}

/** Whoever answers the telephone today answers it for the next call, too. */
export function keepChannel(channel: DeskChannel): void {
  localStorage.setItem(CHANNEL, channel);
}

const unwritten = ['key', 'sent', 'channel'];

/** Whether nothing has been written yet. */
export function isBlank(written: Written): boolean {
  const usual: Readonly<Record<string, unknown>> = { ...blank() };
  return Object.entries(written).every(([name, value]) => unwritten.includes(name) || (typeof value === 'string' ? value.trim() : JSON.stringify(value)) === (typeof usual[name] === 'string' ? usual[name] : JSON.stringify(usual[name])));
}

/** What is written as the API wants it. What was left empty is left out, so that the server says what is missing. */
export function bodyOf(written: Written): Body {
  const { channel, nuisances, urgency, matter, activity, hard, repeat, confidential, point } = written;
  const name = written.anonymous ? '' : written.name;
  const reporter = lines({ name, phone: phoneOf(written), email: written.email, address: written.reporterAddress });
  const isKnown = Object.keys(reporter).length > 0;
  const numbers = said({ points: whole(written.points), members: whole(written.members), representatives: whole(written.representatives) });
  return {
    ...(nuisances.length > 0 ? { nuisances } : {}),
    channel, urgency, matter, ...numbers, anonymous: written.anonymous || !isKnown, hard, repeat,
    ...said({ activity: activity || undefined, respondentUnit: written.respondentUnit, receivedAt: fromField(written.receivedAt) }),
    facts: { place: { ...lines({ address: written.address, subdistrict: written.subdistrict }), ...point }, ...lines({ respondent: written.respondent, source: written.source }) },
    ...(isKnown || confidential ? { reporter: { ...reporter, confidential } } : {}),
    texts: said({ account: written.account, remark: written.remark }),
  } as Body;
}

/** Digits as telephones know them, also where they were pasted in their wide form. */
export const phoneOf = ({ phone }: Pick<Written, 'phone'>) => oneLine(phone.normalize('NFKC'));

const whole = (value: number | '') => (value === '' ? undefined : Number(value));

/** Only what was said, each in one line. */
function lines<Values extends Readonly<Record<string, string>>>(values: Values): Partial<Values> {
  return said(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, oneLine(value)])) as Values);
}

/** Only what was said. */
function said<Values extends object>(values: Values): Partial<Values> {
  const trimmed = Object.entries(values).map(([name, value]): [string, unknown] => [name, typeof value === 'string' ? value.trim() : value]);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== '' && value !== undefined)) as Partial<Values>;
}
