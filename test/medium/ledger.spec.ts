import { problemId } from '@bihuan/core';
import type { Entry } from '@bihuan/desk';
import { oneAtATime, type Place } from '@bihuan/store';
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

import { ledgerOffice, near, people, problemOf, type LedgerOffice } from '../support/ledger-office';
import { china } from '../support/local-time';

jest.setTimeout(120_000);

const district = 'heping';
const { clerk, coordinator } = people;

describe('The ledger', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await ledgerOffice(china('2026-03-02 09:00')); // Monday
  });
  afterAll(() => office?.end());

  async function joinedTo(complaint: string): Promise<string | null> {
    return (await office.rows<{ problem: string | null }>(`select standing ->> 'problem' as problem from bihuan.subject where id = $1`, complaint))[0]?.problem ?? null;
  }

  describe('by repeat', () => {
    it('gets the place at the third complaint in ninety days, by three people, and counts all three', async () => {
      const place = office.somewhere();
      const [first] = [await office.told(place), await office.told(near(place, 100))];
      await office.considered();
      expect(await office.problemsAt(place)).toEqual([]);
      await office.later(80);
      const third = await office.told(place);
      await office.considered();
      const [problem, ...others] = await office.problemsAt(place);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ id: problemId(first ?? ''), state: 'discovered', standing: { source: 'repeat', nuisances: ['noise-construction'], grade: 'general' } });
      expect(problem?.standing.complaints).toHaveLength(3);
      expect(problem?.standing.founding).toEqual(expect.arrayContaining([first, third]));
      expect(problem?.number).toMatch(/^台账〔2026〕\d+号$/);
    });

    it('does not get it when the first was more than ninety days ago', async () => {
      const place = office.somewhere();
      await office.told(place);
      await office.later(91);
      await office.told(place);
      await office.told(place);
      await office.considered();
      expect(await office.problemsAt(place)).toEqual([]);
    });

    it('gets it once when two come at once, and when each is asked about twice', async () => {
      const place = office.somewhere();
      await office.told(place);
      await office.considered();
      await Promise.all([office.told(place), office.told(place), office.told(place)]);
      await office.rows(`insert into bihuan.outbox (district, subject, no, topic, about, body, created_at) select district, subject, no || '.again', topic, about, body, created_at from bihuan.outbox where topic = 'command'`);
      await Promise.all([office.considered(), office.considered()]);
      await office.considered();
      const all = await office.problemsAt(place);
      expect(all.map(({ standing }) => standing.complaints.length)).toEqual([4]);
      expect(await office.rows(`select 1 from bihuan.history where subject = $1 and event ->> 'action' = 'gather'`, all[0]?.id)).toHaveLength(4);
    });

    it('outlives the loss of the connection by which it looks at one place at a time', async () => {
      const held = oneAtATime(office.store.hot, district, async (client) => {
        const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
        await office.rows('select pg_terminate_backend($1)', rows[0]?.pid);
        // An error that nobody hears would end the program here.
        await new Promise<void>((resolve) => (client as Client).once('end', resolve));
      });
      await expect(held).rejects.toThrow();
      expect(await oneAtATime(office.store.hot, district, () => Promise.resolve('open again'))).toBe('open again');
    });

    it('raises the grade with every further complaint', async () => {
      const place = office.somewhere();
      for (let n = 0; n < 4; n += 1) await office.told(place);
      await office.considered();
      expect((await office.problemsAt(place)).map(({ standing }) => [standing.grade, standing.complaints.length])).toEqual([['serious', 4]]);
    });

    it('is not asked by another nuisance at the same door', async () => {
      const place = office.somewhere();
      await office.told(place);
      await office.told(place);
      await office.told(place, { payload: { nuisances: ['odor-cooking'] } });
      await office.considered();
      expect(await office.problemsAt(place)).toEqual([]);
      await office.told(place);
      const other = await office.told(place, { payload: { nuisances: ['odor-cooking'] } });
      await office.considered();
      expect((await office.problemsAt(place)).map(({ standing }) => [standing.nuisances, standing.complaints.length])).toEqual([[['noise-construction'], 3]]);
      expect(await joinedTo(other)).toBeNull();
    });

    it('does not take a place 400 metres off for the same, nor one that nobody could find', async () => {
      const place = office.somewhere();
      for (let n = 0; n < 3; n += 1) await office.told(place);
      const there = await office.told(near(place, 400));
      const nowhere = await office.told({ ...place, address: '平山道一带', resolved: false });
      await office.considered();
      expect(await joinedTo(there)).toBeNull();
      expect(await joinedTo(nowhere)).toBeNull();
      expect((await office.problemsAt(place)).map(({ standing }) => standing.complaints.length)).toEqual([3]);
    });

    it('gets a door that three people name alike, though nobody has found it on a map; a street alone it does not', async () => {
      const unfound = (address: string): Place => ({ address, subdistrict: null, lat: null, lon: null, resolved: false });
      const told = async (...addresses: string[]) => {
        for (const address of addresses) await office.told(unfound(address));
        await office.considered();
        return (await office.problemsAt(unfound(addresses.at(-1) ?? ''))).map(({ standing }) => [standing.placed, standing.complaints.length]);
      };
      expect(await told('金街 118 号', '金街118号', '金街　118 号')).toEqual([[false, 3]]);
      expect(await told('金街', '金街', '金街')).toEqual([]);
      expect(await told('银街 1 号', '银街 1 号', '银街 11 号')).toEqual([]);
    });

    it('does not take a point that is only near for the place', async () => {
      const place = office.somewhere();
      for (let n = 0; n < 3; n += 1) await office.told(place);
      const inexact = await office.told({ ...place, address: '平山道 9999 号', resolved: false });
      await office.considered();
      expect(await joinedTo(inexact)).toBeNull();
    });

    it('does not take back a complaint that the office took off it deliberately', async () => {
      const place = office.somewhere();
      for (let n = 0; n < 2; n += 1) await office.told(place);
      const gone = await office.told(place);
      await office.considered();
      const left = await office.desk.perform({ district, complaint: gone, id: randomUUID(), action: 'leave', asking: clerk, payload: {}, texts: { reason: '不是同一工地' } });
      expect(left.outcome).toBe('done');
      await office.desk.perform({ district, complaint: gone, id: randomUUID(), action: 'correct', asking: clerk, payload: { points: 2 }, texts: { reason: '诉求有两项' } });
      await office.considered();
      expect(await joinedTo(gone)).toBeNull();
      expect((await office.problemsAt(place)).map(({ standing }) => standing.complaints.length)).toEqual([2]);
    });

    it('keeps its number of complaints beside it, which the list is ordered by', async () => {
      expect(await office.rows(`select l.complaints from bihuan.ledger l join bihuan.subject s on s.id = l.problem where l.complaints <> jsonb_array_length(s.standing -> 'complaints') or l.opened_at <> s.opened_at`)).toEqual([]);
      expect((await office.rows(`select 1 from bihuan.ledger`)).length).toBe((await office.rows(`select 1 from bihuan.subject where kind = 'problem'`)).length);
    });
  });

  describe('by people', () => {
    const entry = (place: Place, more: Partial<Entry> = {}): Entry => ({
      district, id: randomUUID(), asking: coordinator, payload: { source: 'patrol', nuisances: ['odor-cooking'] }, texts: { account: '巡查发现油烟直排' }, fact: { place }, ...more,
    });

    it('gets what a patrol has found, once also when it is sent twice, and without any complainant', async () => {
      const asked = entry(office.somewhere());
      const [one, two] = [await office.problems.enter(asked), await office.problems.enter(asked)];
      expect([one.outcome, two.outcome]).toEqual(['done', 'already']);
      expect(two.subject?.id).toBe(one.subject?.id);
      expect(one.subject?.standing).toMatchObject({ source: 'patrol', complaints: [] });
      expect(await office.problems.enter({ ...asked, texts: { account: '别的话' } })).toMatchObject({ refusal: { refused: 'opening-key-taken' } });
    });

    it('refuses a second problem of the same nuisance at the same place, and names the first', async () => {
      const place = office.somewhere();
      const first = problemOf(await office.problems.enter(entry(place)));
      expect(await office.problems.enter(entry(near(place, 50)))).toMatchObject({ outcome: 'refused', refusal: { refused: 'problem-there-already', params: { number: first.number } } });
      expect((await office.problems.enter(entry(near(place, 50), { payload: { source: 'by-hand', nuisances: ['noise-equipment'] } }))).outcome).toBe('done');
    });

    it('refuses it as well where the first is signed off, which comes back as itself', async () => {
      const place = office.somewhere();
      const first = problemOf(await office.problems.enter(entry(place)));
      await office.rows(`update bihuan.subject set state = 'signedOff' where id = $1`, first.id);
      expect(await office.problems.enter(entry(near(place, 50)))).toMatchObject({ outcome: 'refused', refusal: { refused: 'problem-signed-off-there', params: { number: first.number } } });
    });

    it('gets the next complaint of that place without waiting for a third', async () => {
      const place = office.somewhere();
      const { id } = problemOf(await office.problems.enter(entry(place)));
      const complaint = await office.told(place, { payload: { nuisances: ['odor-cooking'] } });
      await office.considered();
      expect(await joinedTo(complaint)).toBe(id);
    });

    it('lets a clerk join a complaint by hand to a problem that is there, and to no other', async () => {
      const place = office.somewhere();
      const { id } = problemOf(await office.problems.enter(entry(place)));
      const complaint = await office.told(office.somewhere());
      const join = (problem: string) => office.desk.perform({ district, complaint, id: randomUUID(), action: 'join', asking: clerk, payload: { problem } });
      expect(await join(complaint)).toMatchObject({ refusal: { refused: 'no-such-problem' } });
      expect(await join(randomUUID())).toMatchObject({ refusal: { refused: 'no-such-problem' } });
      expect((await join(id)).outcome).toBe('done');
      await office.considered();
      expect((await office.problemsAt(place)).map(({ standing }) => standing.complaints)).toEqual([[complaint]]);
    });

    it('carries the answer that was given for the problem to each of its complaints, and leaves it in no outbox', async () => {
      const place = office.somewhere();
      const complaints = [await office.told(place), await office.told(place), await office.told(place)];
      for (const complaint of complaints) await office.desk.perform({ district, complaint, id: randomUUID(), action: 'assign', asking: clerk, payload: { unit: 'environment' } });
      await office.considered();
      const [problem] = await office.problemsAt(place);
      await office.rectified(problem?.id ?? '');
      expect(await office.rows(`select 1 from bihuan.outbox where body::text like '%夜间停工%'`)).toEqual([]);
      await office.considered();
      const said = await office.rows<{ state: string; name: string; body: string }>(
        `select s.state, x.name, x.body from bihuan.subject s join bihuan.text x on x.district = s.district and x.subject = s.id and x.seq = s.version where s.id = any ($1) order by s.id, x.name`, complaints);
      expect(said).toEqual(complaints.flatMap(() => [{ state: 'rectified', name: 'answer', body: '已整改，夜间停工' }, { state: 'rectified', name: 'measures', body: '夜间停工' }]));
    });
  });
});
