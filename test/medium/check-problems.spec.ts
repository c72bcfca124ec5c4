import { check } from '@bihuan/check';

import { foundAfter } from '../support/corruption';
import { china } from '../support/local-time';
import { ProblemCourse } from '../support/problem-course';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(300_000);

const signedOff = `(select id from bihuan.subject where kind = 'problem' and state = 'signedOff')`;
const founded = `(select id from bihuan.subject where kind = 'problem' and state = 'discovered')`;
const seasonal = `(select id from bihuan.subject where kind = 'problem' and state = 'revisited')`;
const joined = (problem: string) => `(select id from bihuan.subject where standing ->> 'problem' = ${problem}::text order by number limit 1)`;
const actorOf = (action: string) => `(select event -> 'actor' from bihuan.history where subject = ${signedOff} and event ->> 'action' = '${action}' order by seq limit 1)`;
const lineOf = (action: string) => `(select ctid from bihuan.history where subject = ${signedOff} and event ->> 'action' = '${action}' order by seq desc limit 1)`;
const didBoth = (action: string, other: string) => `update bihuan.history set event = jsonb_set(event, '{actor}', ${actorOf(other)}) where ctid = ${lineOf(action)}`;
const opening = `subject = ${founded} and seq = 1`;
/** What waits to be asked again, since an hour. */
const waits = (subject: string, action: string, command: string) => `insert into bihuan.outbox (district, subject, no, topic, about, body, created_at) select 'heping', ${subject}, '99.1', 'command', '${action}', jsonb_build_object('command', ${command}), bihuan.now()`;

/** What somebody with the password of the database may do to the ledger; the line that must say so, and what it says. */
const corruptions: readonly [number, string, string, RegExp][] = [
  [3, 'a problem was moved by a role that may not', `update bihuan.history set event = jsonb_set(event, '{by}', '"auditor"') where ctid = ${lineOf('hold')}`, /role/],
  [4, 'a standing of a problem was changed by hand', `update bihuan.subject set standing = jsonb_set(standing, '{grade}', '"grave"') where id = ${founded}`, /standing is/],
  [7, 'a watch runs on a problem that was reopened long ago', `update bihuan.clock set name = 'watch' where subject = ${founded} and name = 'triage'`, /runs although/],
  [7, 'nobody owes a problem that is to be assigned', `update bihuan.clock set state = 'stopped', next_at = null where subject = ${founded}`, /no clock runs/],
  [8, 'a look that belongs into the season is due outside it', `update bihuan.clock set due_at = '2027-02-28T09:00:00Z' where subject = ${seasonal} and name = 'series'`, /second opinion/],
  [8, 'a look says that it was moved into a season that the problem never had', `update bihuan.history set event = jsonb_set(event, '{payload,season}', 'null') where subject = ${seasonal} and seq = 1`, /second opinion/],
  [9, 'a complaint was never reported rectified with its problem', `delete from bihuan.history where subject = ${joined(seasonal)} and id like 'rectifyTogether:%'`, /rectifyTogether .* though it might have been/],
  [9, 'a complaint was rectified with its problem and has no answer', `delete from bihuan.text where subject = ${joined(seasonal)} and name = 'answer'`, /text answer is missing/],
  [9, 'a question was answered twice', `insert into bihuan.history select district, subject, 99, 'join:00000000-0000-4000-8000-00000000dead:consider:' || subject || ':1', at, event, request, prev, hash from bihuan.history where subject = ${joined(seasonal)} and id like 'join:%'`, /did it 2 times/],
  [9, 'a complaint joined a problem that never heard of it', `delete from bihuan.history where id like 'gather:%' and subject = ${founded}`, /gather .* neither done nor waiting/],
  [14, 'a problem lost the place that it came with', `delete from bihuan.complaint_fact where subject = ${founded} and version = 1`, /first versions of facts/],
  [16, 'a problem lost a complaint', `update bihuan.subject set standing = jsonb_set(standing, '{complaints}', (standing -> 'complaints') - 0) where id = ${founded}`, /which does not hold it/],
  [16, 'a complaint was torn off its problem', `update bihuan.subject set standing = standing || '{"problem":null}' where id = ${joined(founded)}`, /which is not joined to it/],
  [16, 'a complaint is joined to nothing', `update bihuan.subject set standing = standing || '{"problem":"00000000-0000-4000-8000-00000000dead"}' where id = ${joined(founded)}`, /problem that is not there/],
  [16, 'a problem holds a complaint that was merged', `update bihuan.subject set state = 'merged' where id = ${joined(founded)}`, /merged or annulled/],
  [16, 'a problem holds a complaint twice', `update bihuan.subject set standing = jsonb_set(standing, '{complaints}', (standing -> 'complaints') || (standing -> 'complaints')) where id = ${founded}`, /more than once/],
  [16, 'the ledger counts other complaints', `update bihuan.ledger set complaints = 9 where problem = ${founded}`, /otherwise than its line on the ledger \(complaints\)/],
  [16, 'the ledger shows another person in charge', `update bihuan.ledger set line = jsonb_set(line::jsonb, '{person}', '"00000000-0000-4000-8000-00000000dead"')::json where problem = ${founded}`, /on the ledger \(standing\)/],
  [16, 'the ledger shows a problem to a unit that never had it', `update bihuan.ledger set units = units || '["nobody"]' where problem = ${founded}`, /on the ledger \(sight\)/],
  [16, 'the ledger shows another state', `update bihuan.ledger set line = jsonb_set(line::jsonb, '{state}', '"signedOff"')::json where problem = ${founded}`, /on the ledger \(state\)/],
  [16, 'the ledger shows another place', `update bihuan.ledger set place = jsonb_set(place, '{address}', '"别处"') where problem = ${founded}`, /on the ledger \(place\)/],
  [16, 'the ledger says that less is owed', `update bihuan.ledger set line = jsonb_set(line::jsonb, '{dueAt}', '"2099-01-01T00:00:00.000Z"')::json where problem = ${founded}`, /on the ledger \(clock\)/],
  [16, 'the ledger forgot the last complaint', `update bihuan.ledger set last_complaint_at = null where problem = ${founded}`, /on the ledger \(last complaint\)/],
  [16, 'a problem is missing from the ledger', `delete from bihuan.ledger where problem = ${founded}`, /has no line/],
  [16, 'the ledger knows a problem that is not there', `update bihuan.ledger set problem = '00000000-0000-4000-8000-00000000dead' where problem = ${founded}`, /is not there itself/],
  [16, 'a problem bears a number that nobody drew', `update bihuan.subject set number = '台账001' where id = ${founded}`, /no series/],
  [16, 'the ledger skips a number', `update bihuan.number_series set last = last + 1 where series like '台账%'`, /nothing in the series is numbered/],
  [16, 'two problems bear one number', `alter table bihuan.subject drop constraint subject_number_district_key; update bihuan.subject set number = (select number from bihuan.subject where id = ${signedOff}) where id = ${founded}`, /more than once/],
  [16, 'the ledger stands behind its problems', `update bihuan.number_series set last = last - 1 where series like '台账%'`, /beyond its series/],
  [16, 'a problem was opened by fewer complaints than the rule asks', `update bihuan.history set event = jsonb_set(event, '{payload,founding}', (event -> 'payload' -> 'founding') - 0) where ${opening}`, /2 \/ 3 complaints/],
  [16, 'a problem was opened by a complaint that is not there', `update bihuan.history set event = jsonb_set(event, '{payload,founding,0}', '"00000000-0000-4000-8000-00000000dead"') where ${opening}`, /which is not there/],
  [16, 'a problem was opened by complaints of two years', `update bihuan.subject set standing = jsonb_set(standing, '{receivedAt}', '"2025-01-01T00:00:00.000Z"') where id = ${joined(founded)}`, /more than 90 days apart/],
  [16, 'two problems were opened at one door', `update bihuan.complaint_fact set address = (select address from bihuan.complaint_fact where subject = ${founded}) where subject = ${signedOff}`, /was at that address/],
  [16, 'three complaints at one door are not on the ledger', `update bihuan.subject set standing = standing - 'problem' where standing ->> 'problem' = ${founded}::text;
    update bihuan.history set event = jsonb_set(event, '{payload,founding}', '[]') where ${opening}`, /one of 3 complaints of noise-construction/],
  [16, 'three complaints a few metres apart are not on the ledger', `update bihuan.complaint_fact set address = subject::text, lat = lat + 0.0001 * (select count(*) from bihuan.history h where h.id < (select min(o.id) from bihuan.history o where o.subject = complaint_fact.subject and o.seq = 1)) / 100 where kind = 'complaint';
    update bihuan.subject set standing = standing - 'problem' where standing ->> 'problem' = ${founded}::text;
    update bihuan.history set event = jsonb_set(event, '{payload,founding}', '[]') where ${opening}`, /one of 3 complaints of noise-construction/],
  [16, 'a promise was broken in the watch and nobody revoked it', `update bihuan.subject set standing = jsonb_set(standing, '{fresh}', (standing -> 'fresh') || jsonb_build_object('complaint', 'x', 'at', (standing ->> 'signedOffAt')::timestamptz + interval '1 day')) where id = ${signedOff}`, /complained of 3 times in the watch/],
  [16, 'nobody watches what was signed off', `update bihuan.clock set state = 'stopped', next_at = null where subject = ${signedOff} and name = 'watch'`, /no watch runs/],
  [16, 'who rectified a problem revisited it', didBoth('hold', 'rectify'), /who rectified it revisited it/],
  [16, 'who rectified a problem signed it off', didBoth('signOff', 'rectify'), /who rectified it took a step/],
  [16, 'who revisited a problem signed it off', didBoth('pass', 'hold'), /who revisited it took a step/],
  [16, 'one person took two steps of the sign-off', didBoth('signOff', 'pass'), /one person took two steps/],
];

/** What looks alike and is lawful: the line says nothing. */
const lawful: readonly [number, string, string, RegExp][] = [
  [16, 'the problem has not been told yet', `update bihuan.subject set standing = jsonb_set(standing, '{complaints}', (standing -> 'complaints') - 0) where id = ${founded};
    update bihuan.ledger set complaints = 2 where problem = ${founded};
    insert into bihuan.outbox (district, subject, no, topic, about, body, created_at) select 'heping', s.id, '99.1', 'command', 'gather', jsonb_build_object('subject', ${founded}, 'command', '{"action":"gather"}'::jsonb), bihuan.now() from bihuan.subject s where s.standing ->> 'problem' = ${founded}::text`, /does not hold it|otherwise/],
  [16, 'three complaints were taken off the ledger deliberately', `update bihuan.subject set standing = standing || '{"problem":null}' where standing ->> 'problem' = ${founded}::text;
    update bihuan.subject set standing = jsonb_set(standing, '{complaints}', '[]') where id = ${founded};
    update bihuan.ledger set complaints = 0, last_complaint_at = null where problem = ${founded}`, /is not on the ledger|not joined|otherwise/],
  [16, 'the question whether three complaints belong there waits', `update bihuan.subject set standing = standing - 'problem' where standing ->> 'problem' = ${founded}::text;
    update bihuan.history set event = jsonb_set(event, '{payload,founding}', '[]') where ${opening};
    ${waits(`(select id from bihuan.subject where kind = 'complaint' and state = 'discovered' and not standing ? 'problem' order by number desc limit 1)`, 'consider', `jsonb_build_object('action', 'consider', 'payload', jsonb_build_object('complaint', (select id from bihuan.subject where kind = 'complaint' and not standing ? 'problem' order by (standing ->> 'receivedAt') desc, number desc limit 1)))`)}`, /is not on the ledger/],
];

describe('Whoever changes the ledger behind the back of the program is found out', () => {
  let office: WorkerOffice;
  beforeAll(async () => {
    office = await workerOffice(china('2026-03-02 09:00')); // Monday
    await threeProblems(office);
  });
  afterAll(() => office?.end());

  it('finds nothing where three problems stand: signed off and watched, moved into its season, and just opened', async () => {
    const { violations, counts } = await check(office.database.pool);
    expect(violations).toEqual([]);
    expect(counts).toMatchObject({ parked: 0 });
    expect(await office.rows(`select state from bihuan.subject where kind = 'problem' order by state`)).toEqual([{ state: 'discovered' }, { state: 'revisited' }, { state: 'signedOff' }]);
    expect(await office.rows(`select why ->> 'lastDay' as day from bihuan.clock where subject = ${seasonal} and name = 'series' and why ->> 'movedEnd' = 'season'`)).toEqual([{ day: '2027-05-15' }]);
  });

  it.each(corruptions)('the line numbered %i reports that %s', async (no, _, corruption, says) => {
    const found = await foundAfter(office.database.pool, corruption);
    expect(found.filter(({ line }) => line === no).map(({ en }) => en).join('\n')).toMatch(says);
  });

  it.each(lawful)('the line numbered %i finds nothing amiss where %s', async (no, _, change, wouldSay) => {
    const found = await foundAfter(office.database.pool, change);
    expect(found.filter(({ line, en }) => line === no && wouldSay.test(en)).map(({ en }) => en)).toEqual([]);
  });
});

/** One by repeat up to the watch, with two complaints in it; one of an air conditioner, found in winter; one that has just been opened. */
async function threeProblems(office: WorkerOffice): Promise<void> {
  const course = new ProblemCourse(office);
  const place = (no: number) => ({ address: `平山道 ${no} 号`, subdistrict: '南市', lat: 39.1 + no * 0.05, lon: 117.2, resolved: true });
  const ours = [await course.told(place(1), 'noise-construction', 'environment'), await course.told(place(1), 'noise-construction', 'environment'), await course.told(place(1), 'noise-construction', 'petitions')];
  await course.settle();
  const problem = await course.problemOf(ours[0] ?? '');
  await course.rectified(problem);
  for (const complaint of ours) await course.complaint(complaint, 'withdraw', {}, { words: '已解决' });
  await course.signedOff(problem);
  for (let n = 0; n < 2; n += 1) await course.complaint(await course.told(place(1)), 'withdraw', {}, { words: '已解决' });

  await course.until(china('2026-11-09 09:00'));
  const winter = await course.enters(place(2), { season: { from: '05-15', to: '10-15' } });
  const neighbour = await course.told(place(2), 'noise-equipment', 'environment');
  await course.settle();
  expect(await course.problemOf(neighbour)).toBe(winter);
  await course.rectified(winter);
  await course.holds(winter);

  for (let n = 0; n < 3; n += 1) await course.told(place(3));
  await course.settle();
}
