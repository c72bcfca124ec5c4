import type { Channel } from '@bihuan/core';
import { Course } from './course.js';
import { Dice } from './dice.js';
import { placeAt } from './places.js';
import { Sayings } from './sayings.js';
import type { Hours, Source } from './scenes/scene.js';
import { sources } from './scenes/sources.js';
import type { Tale } from './tale.js';
import { reporterNamed, taleOf, type Span } from './told.js';
import { ways } from './ways.js';

/** How many complaints are drawn; the memorable ones come on top. */
const DRAWN = 112;
const SEED = 20_200_101;

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳';

/** First and last minute of the day at which people complain. */
const clockOf: Readonly<Record<Hours, readonly (readonly [number, number])[]>> = {
  night: [[1290, 1435], [1300, 1430], [5, 150], [560, 660]],
  evening: [[1110, 1290], [1120, 1260], [840, 990]],
  day: [[545, 700], [810, 1010], [1020, 1100]],
  dawn: [[330, 450]],
};

const channels: readonly { channel: Channel; weight: number }[] = [
  { channel: 'phone', weight: 58 }, { channel: 'hotline', weight: 20 }, { channel: 'web', weight: 13 }, { channel: 'visit', weight: 5 }, { channel: 'letter', weight: 4 },
];

interface Person {
  name: string;
  no: number;
  confidential: boolean;
}

/** The ordinary complaints of the district, drawn from a small grammar; the same ones for ever, dated from where the demo begins. */
export function generatedTales(span: Span): Tale[] {
  const dice = new Dice(SEED);
  const say = new Sayings(dice);
  const known = new Map<Source, Person[]>();
  let people = 0;
  const length = (Date.parse(span.to) - Date.parse(span.from)) / 86_400_000;

  const reporterOf = (source: Source): { person: Person; again: boolean } => {
    const before = known.get(source) ?? [];
    if (before.length > 0 && dice.happens(30)) return { person: dice.one(before), again: true };
    people += 1;
    const person = { name: `${[...surnames][(people * 7) % 60] ?? '何'}${dice.one(['女士', '先生'])}`, no: 1000 + people, confidential: dice.happens(15) };
    known.set(source, [...before, person]);
    return { person, again: false };
  };

  return Array.from({ length: DRAWN }, (_, index) => {
    const source = dice.weighed(sources);
    const { channel } = dice.weighed(channels);
    const day = Math.floor(((index + dice.roll()) / DRAWN) ** 0.8 * length);
    const [first, last] = dice.one(clockOf[source.scene.hours]);
    const at = arrivalAt(span, day, dice.whole(first, last), channel, source.scene.hours === 'day' && dice.happens(50));
    const { person, again } = reporterOf(source);
    const anonymous = !again && dice.happens(6);
    const night = source.scene.hours === 'night';
    const said = `${again ? dice.one(['上次反映过，又来了。', '我前阵子打过电话，', '还是老问题，']) : ''}${say.complaint(source, night)}`;
    const course = new Course(span.days, at);
    if (dice.happens(12)) course.soon(dice.whole(200, 900)).do('clerk', 'supplement', { channel: 'phone' }, { account: say.further() });
    dice.weighed(ways).go(course, { dice, say, source, series: again });
    return taleOf({
      key: `drawn-${index + 1}`, at, said, nuisances: [source.scene.nuisance], respondent: source.respondent,
      place: placeAt(dice.happens(30) ? `${source.address} ${dice.whole(1, 4)} 单元` : source.address, source.subdistrict, source.east + dice.whole(-8, 8), source.north + dice.whole(-8, 8)),
      reporter: anonymous ? undefined : reporterNamed(person.name, person.no, person.confidential),
      clerk: night ? 'clerk2' : dice.one(['clerk', 'clerk2']),
      more: { channel, activity: source.scene.activity, ...(again ? { repeat: true } : {}) },
    }, course);
  }).filter(({ arrival }) => arrival.at < span.to);
}

/** Letters and visits come in office hours; many who could call on a free day wait for the next working one. */
function arrivalAt({ days, from }: Span, day: number, minute: number, channel: Channel, waits: boolean): string {
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const office = channel === 'visit' || channel === 'letter';
  const at = days.days(from, day, office ? '10:30' : time);
  return office || waits ? days.after(at, 0, office ? '10:30' : time) : at;
}
