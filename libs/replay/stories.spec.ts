import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { storiesMapping } from './mapping.js';
import { readStories, type Stories } from './stories.js';

const line = (at: string, command: string, said: object = {}, more: object = {}): string =>
  JSON.stringify({ at, id: 'c1', command, data: { key: `c1:${command}:${at}`, ...said }, ...more });
const registered = line('2021-01-04T08:00:00-06:00', 'register', { kind: 'noise', text: 'A FAN', address: '1 W A ST', lat: 41.8, lon: -87.6 });

describe('Stories read from a file', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'stories-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (content: string | Buffer): Promise<Stories> => {
    const file = join(folder, 'stories');
    await writeFile(file, content);
    return readStories(file, storiesMapping);
  };

  it('are the same packed and unpacked, with their span and what was moved in them counted', async () => {
    const text = `${registered}\n${line('2021-01-04T16:00:00-06:00', 'visit_after_close', { result: 'observed' }, { anomaly: 'after_close' })}\n\n`;
    const stories = await read(text);
    expect(stories).toMatchObject({ complaints: 1, from: '2021-01-04T14:00:00.000Z', to: '2021-01-04T22:00:00.000Z', anomalies: { after_close: 1 } });
    expect(stories.commands.map(({ what }) => what)).toEqual(['register', 'visit_after_close:observed']);
    expect(await read(gzipSync(text))).toEqual(stories);
  });

  it.each([
    ['a command that is not in the mapping', line('2021-01-05T08:00:00-06:00', 'fumigate'), /^Line 2: fumigate is not in the mapping/],
    ['a reason that is not in the mapping', line('2021-01-05T08:00:00-06:00', 'close', { reason: 'tired' }), /^Line 2: close:tired is not in the mapping/],
    ['a unit that is not in the mapping', line('2021-01-05T08:00:00-06:00', 'assign', { to: 'NYPD' }), /^Line 2: assign:NYPD is not in the mapping/],
    ['a word that every object knows', line('2021-01-05T08:00:00-06:00', 'constructor'), /^Line 2: constructor is not in the mapping/],
    ['a line cut in half', '{"at":"2021-01-05T08:', /^Line 2: it is no line of JSON/],
    ['a line that is a list', '[]', /^Line 2: it is no JSON object/],
    ['a time before that of the line above', line('2021-01-04T07:59:00-06:00', 'cite'), /^Line 2: its time is before that of the line above/],
    ['a time without an offset', line('2021-01-05T08:00:00', 'cite'), /^Line 2: at is no instant with an offset/],
    ['a complaint registered twice', line('2021-01-05T08:00:00-06:00', 'register', { kind: 'noise' }), /^Line 2: c1 has been registered before/],
    ['a key used twice', registered, /^Line 2: its key c1:register:.* was used in line 1 already/],
    ['a complaint that nobody registered', line('2021-01-05T08:00:00-06:00', 'cite', {}, { id: 'c2' }), /^Line 2: cite is about c2, which was not registered/],
    ['a duplicate of nothing', line('2021-01-05T08:00:00-06:00', 'link_duplicate'), /^Line 2: link_duplicate names no data.original/],
    ['a kind that is no nuisance', line('2021-01-05T08:00:00-06:00', 'register', { kind: 'light' }, { id: 'c2' }), /^Line 2: register has the kind "light"/],
    ['half a point', line('2021-01-05T08:00:00-06:00', 'register', { kind: 'noise', lat: 41 }, { id: 'c2' }), /^Line 2: register has lat and lon that are no point/],
  ])('are refused with the line for %s', async (_, second, why) => {
    await expect(read(`${registered}\n${second}\n`)).rejects.toThrow(why);
  });

  it('are refused with a sentence where the file is missing, empty, damaged or no text', async () => {
    await expect(readStories(join(folder, 'nowhere'), storiesMapping)).rejects.toThrow('There is no such file');
    await expect(read('\n')).rejects.toThrow('There is no story in the file');
    await expect(read(gzipSync(registered).subarray(0, 60))).rejects.toThrow('The gzip file is damaged');
    await expect(read(Buffer.from([0xff, 0xfe, 0x00]))).rejects.toThrow('not JSON lines in UTF-8');
  });
});
