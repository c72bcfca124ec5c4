import { callAboutFans } from '../support/forms';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

let system: RunningSystem;
beforeAll(async () => {
  system = await runningSystem({ worker: false });
});
afterAll(() => system?.stop());

const text = '隔壁秘密小院的烧烤油烟味呛人，半夜还大声放音响，吵得睡不着。';

it('suggests to the clerk what a text is about, in both languages and with its words, and to nobody who may not register', async () => {
  const clerk = await system.asPerson('clerk');
  const { status, body } = await clerk.send('POST', '/api/suggestions', { text }, {});
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    nuisances: expect.arrayContaining([
      { nuisance: 'odor-cooking', label: { zh: '餐饮油烟', en: expect.any(String) }, words: expect.arrayContaining(['油烟味', '呛人']) },
      { nuisance: 'noise-social', label: { zh: expect.any(String), en: expect.any(String) }, words: expect.arrayContaining(['吵得', '睡不着']) },
    ]),
    activity: { activity: 'catering', label: { zh: expect.any(String), en: expect.any(String) }, words: expect.arrayContaining(['烧烤']) },
    elsewhere: null,
  });
  const { body: wages } = await clerk.send('POST', '/api/suggestions', { text: '工地拖欠农民工工资。' }, {});
  expect(JSON.parse(wages)).toMatchObject({ nuisances: [], activity: null, elsewhere: { body: 'labour', label: { zh: '人力资源和社会保障' } } });
  const handler = await system.asPerson('quanxue');
  expect((await handler.send('POST', '/api/suggestions', { text }, {})).status).toBe(403);
});

it('refuses a request without a text, and says which field is missing', async () => {
  const clerk = await system.asPerson('clerk');
  const { status, body } = await clerk.send('POST', '/api/suggestions', {}, {});
  expect([status, body.includes('text')]).toEqual([400, true]);
});

it('keeps nothing of the text, in no table and in no log', async () => {
  const clerk = await system.asPerson('clerk');
  await clerk.send('POST', '/api/suggestions', { text }, {});
  expect(await tablesThatHold('秘密小院')).toEqual([]);
  expect(system.api.said).toContain('/api/suggestions');
  expect(system.api.said).not.toContain('秘密小院');
});

it('leaves the choice to the person: what is registered is what was chosen', async () => {
  const clerk = await system.asPerson('clerk');
  const { number } = await clerk.registers(callAboutFans({ nuisances: ['noise-other'], texts: { account: text } }));
  expect(await clerk.reads(number)).toMatchObject({ standing: { nuisances: ['noise-other'] } });
  expect(await tablesThatHold('秘密小院')).toEqual(['bihuan.text']);
});

/** Every table, whatever its columns, with a row that holds these words. */
async function tablesThatHold(words: string): Promise<string[]> {
  const tables = await system.rows<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const rows = await system.rows(`select 1 from ${name} as line where strpos(line::text, $1) > 0 limit 1`, words);
    if (rows.length > 0) holding.push(name);
  }
  return holding.sort();
}
