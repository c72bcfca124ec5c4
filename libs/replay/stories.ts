import type { Instant } from '@bihuan/core';
import { nuisanceOf, type StoriesMapping } from './mapping.js';
import { linesOf } from './packed-lines.js';
import { unplayable, type Unplayable } from './unplayable.js';

/** One thing that the office of the stories did. */
export interface StoryCommand {
  line: number;
  /** The minute that the story names. */
  at: Instant;
  /** Whose story it is. */
  id: string;
  /** Stable: becomes the id of our command. */
  key: string;
  /** The command, with its reason, result or unit where it has one: `close:no_violation`. */
  what: string;
  /** What else it carries. */
  said: Readonly<Record<string, unknown>>;
}

/** Everything that an office did, in the order of time. */
export interface Stories {
  commands: readonly StoryCommand[];
  complaints: number;
  from: Instant;
  to: Instant;
  /** Stamps that could not be and were moved by whoever made the file, by kind. */
  anomalies: Readonly<Record<string, number>>;
}

const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Reads stories and looks at every line, so that nothing is begun that cannot be ended. Throws Unplayable. */
export async function readStories(file: string, mapping: StoriesMapping): Promise<Stories> {
  const commands: StoryCommand[] = [];
  const anomalies: Record<string, number> = {};
  const opened = new Set<string>();
  const keys = new Map<string, number>();
  for (const [index, text] of (await linesOf(file)).entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const value = objectIn(text, line);
    const command = commandIn(value, line);
    const before = commands.at(-1);
    if (before && command.at < before.at) throw wrong(line, `时间早于上一行（${before.at}），各行须按时间先后`, `its time is before that of the line above (${before.at}); lines stand in order of time`);
    const twin = keys.get(command.key);
    if (twin !== undefined) throw wrong(line, `标识 ${command.key} 在第 ${twin} 行已用过`, `its key ${command.key} was used in line ${twin} already`);
    keys.set(command.key, line);
    judge(command, mapping, opened);
    if (command.what === 'register') opened.add(command.id);
    if (typeof value['anomaly'] === 'string') anomalies[value['anomaly']] = (anomalies[value['anomaly']] ?? 0) + 1;
    commands.push(command);
  }
  const [first, last] = [commands[0], commands.at(-1)];
  if (!first || !last) throw unplayable('文件中没有任何经过。', 'There is no story in the file.');
  return { commands, complaints: opened.size, from: first.at, to: last.at, anomalies };
}

function objectIn(text: string, line: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(line, '不是一行完整的 JSON', 'it is no line of JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(line, '不是一个 JSON 对象', 'it is no JSON object');
  return value as Record<string, unknown>;
}

function commandIn(value: Readonly<Record<string, unknown>>, line: number): StoryCommand {
  const { at, id, command, data: said } = value;
  if (typeof at !== 'string' || !stamp.test(at) || Number.isNaN(Date.parse(at))) {
    throw wrong(line, `at 不是带时差的时刻（${JSON.stringify(at)}），例如 2021-01-04T08:00:00-06:00`, `at is no instant with an offset (${JSON.stringify(at)}); e.g. 2021-01-04T08:00:00-06:00`);
  }
  if (typeof id !== 'string' || id === '') throw wrong(line, '缺少 id', 'id is missing');
  if (typeof command !== 'string' || command === '') throw wrong(line, '缺少 command', 'command is missing');
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw wrong(line, '缺少 data', 'data is missing');
  const { key, reason, result, to } = said as Record<string, unknown>;
  if (typeof key !== 'string' || key === '' || key.length > 150) throw wrong(line, '缺少 data.key，或超过 150 个字符', 'data.key is missing or longer than 150 letters');
  const which = [reason, result, to].find((part) => typeof part === 'string');
  return { line, at: new Date(at).toISOString(), id, key, what: which === undefined ? command : `${command}:${String(which)}`, said: said as Record<string, unknown> };
}

/** Everything that can be known to go wrong before it is played. */
function judge(command: StoryCommand, mapping: StoriesMapping, opened: ReadonlySet<string>): void {
  const { line, id, what, said } = command;
  if (what === 'register') {
    if (opened.has(id)) throw wrong(line, `${id} 已登记过`, `${id} has been registered before`);
    return judgeRegistration(command, mapping);
  }
  if (!Object.hasOwn(mapping.commands, what)) {
    const known = ['register', ...Object.keys(mapping.commands)].join(', ');
    throw wrong(line, `对照表中没有 ${what}；现有：${known}`, `${what} is not in the mapping; there are: ${known}`);
  }
  if (!opened.has(id)) throw wrong(line, `${what} 所指的 ${id} 没有登记`, `${what} is about ${id}, which was not registered`);
  const names = JSON.stringify(mapping.commands[what]).includes('{original');
  if (names && !(typeof said['original'] === 'string' && opened.has(said['original']))) {
    throw wrong(line, `${what} 没有写明已登记的 data.original`, `${what} names no data.original that was registered`);
  }
}

function judgeRegistration({ line, said: { kind, text, address, lat, lon } }: StoryCommand, { register }: StoriesMapping): void {
  if (typeof kind !== 'string' || !nuisanceOf(register, kind, '')) throw wrong(line, `register 的 kind 是 ${JSON.stringify(kind)}，对照表中没有`, `register has the kind ${JSON.stringify(kind)}, which is not in the mapping`);
  for (const [name, part] of Object.entries({ text, address })) {
    if (part !== null && part !== undefined && typeof part !== 'string') throw wrong(line, `register 的 ${name} 不是文字`, `the ${name} of register is no text`);
  }
  const point = [lat, lon].map((part) => part ?? null);
  const both = typeof lat === 'number' && typeof lon === 'number' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!both && point.some((part) => part !== null)) throw wrong(line, 'register 的 lat、lon 不是坐标', 'register has lat and lon that are no point');
}

function wrong(line: number, zh: string, en: string): Unplayable {
  return unplayable(`第 ${line} 行：${zh}。`, `Line ${line}: ${en}.`);
}
