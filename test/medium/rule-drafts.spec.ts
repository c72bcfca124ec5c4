import { readFileSync } from 'node:fs';

import { isRefusal, type Refusal } from '@bihuan/core';
import { RuleDrafting, type Person, type ReadDraft } from '@bihuan/desk';
import { procedureOn } from '@bihuan/rules';
import { loadedRules, loadRules, rulesStamp, storedVersions } from '@bihuan/store';
import { v7 as newId } from 'uuid';

import { readRuleFiles, storeRules } from '../../apps/cli/rule-files';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

const shipped = readFileSync('procedures/cn-hotline.yaml', 'utf8');
/** The next version, in which a unit has so many working days, in force from a day on. */
const next = (version: number, from: string, days = 8) =>
  shipped.replace('version: 1', `version: ${version}`).replace("from: '2020-01-01'", `from: '${from}'`).replace('{ amount: 5, unit: workingDay, unverified: true }', `{ amount: ${days}, unit: workingDay }`);

/** The names of calendars and of the rules of mail bear no version. */
const isProcedure = (name: string) => name.includes('@');

describe('A procedure that is changed in the office', () => {
  let office: WorkerOffice;
  let drafting: RuleDrafting;
  let commands = 0;

  const person = (account: string, ...roles: Person['roles'][number][]): Person => ({ account, district: 'heping', name: account, roles, unit: null });
  const [xu, du, ling, zhao] = [person('xu', 'coordinator'), person('du', 'supervisor'), person('ling', 'leader', 'supervisor'), person('zhao', 'leader')];
  const as = (who: Person, id: string, version?: number, command = `c${(commands += 1)}`) => ({ person: who, id, command, version });
  const of = (answer: ReadDraft | Refusal): ReadDraft => {
    if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.params ?? {})}`);
    return answer;
  };
  const code = (answer: ReadDraft | Refusal) => (isRefusal(answer) ? answer.refused : answer.status);
  const drafted = async (yaml: string, who = xu) => of(await drafting.draft(as(who, newId()), yaml));
  const approved = async (yaml: string) => {
    const { id } = await drafted(yaml);
    of(await drafting.submit(as(xu, id)));
    return of(await drafting.approve(as(zhao, id)));
  };
  const validity = async () => (await storedVersions(office.store.hot)).filter(({ procedure }) => procedure.procedure === 'cn-hotline').map(({ procedure: { version, valid } }) => `${version}: ${valid.from} – ${valid.to ?? ''}`);

  beforeEach(async () => {
    // Thursday 2026-09-10
    office = await workerOffice();
    await office.rows(`update bihuan.district set procedure = 'amsterdam-nuisance' where code = 'nankai'`);
    drafting = new RuleDrafting(office.store.hot, office.rulebook, office.time, () => office.rulebook.load());
  });
  afterEach(() => office.end());

  it('is kept with its faults, told where they are, and handed in only once they are mended', async () => {
    const faulty = next(2, '2026-10-01').replace('unit: workingDay }', 'unit: workingDays }');
    const draft = await drafted(faulty);
    const line = faulty.split('\n').findIndex((text) => text.includes('workingDays')) + 1;
    expect(draft.faults).toMatchObject([{ line, value: 'workingDays' }]);
    expect(await drafting.submit(as(xu, draft.id))).toMatchObject({ refused: 'draft-has-faults', params: { faults: 1, line } });
    const mended = of(await drafting.change(as(du, draft.id, 1), next(2, '2026-10-01')));
    expect(mended).toMatchObject({ faults: [], version: 2, against: 'cn-hotline@1' });
    expect(mended.changes).toEqual([
      { path: 'valid.from', old: '2020-01-01', new: '2026-10-01' },
      { path: 'version', old: 1, new: 2 },
      { path: 'clocks.finish.amounts[2].amount', old: 5, new: 8 },
      { path: 'clocks.finish.amounts[2].unverified', old: true, new: undefined },
    ]);
    expect(code(await drafting.change(as(xu, draft.id, 1), 'lost'))).toBe('stale-version');
    expect(code(await drafting.submit(as(xu, draft.id)))).toBe('submitted');
    expect(code(await drafting.change(as(xu, draft.id), 'another'))).toBe('draft-not-now');
  });

  it('is approved by a second person, ends the version before it, and never changes again', async () => {
    const { id } = await drafted(next(2, '2026-10-01'), ling);
    of(await drafting.submit(as(ling, id)));
    expect(await drafting.approve(as(ling, id))).toMatchObject({ refused: 'own-draft' });
    const stamp = await rulesStamp(office.store.hot);
    expect(await drafting.approve(as(zhao, id, undefined, 'once'))).toMatchObject({ status: 'approved', approved: 'cn-hotline@2', faults: [] });
    expect(await drafting.approve(as(zhao, id, undefined, 'once'))).toMatchObject({ status: 'approved', version: 3 });
    expect(code(await drafting.approve(as(zhao, id)))).toBe('draft-not-now');
    expect(await validity()).toEqual(['1: 2020-01-01 – 2026-09-30', '2: 2026-10-01 – ']);
    expect(await rulesStamp(office.store.hot)).not.toBe(stamp);
    const steps = of(await drafting.read('heping', id)).steps.map(({ did, account }) => `${did} by ${account}`);
    expect(steps).toEqual(['drafted by ling', 'submitted by ling', 'approved by zhao']);
    await expect(office.rows(`update bihuan.rule_draft_step set account = 'somebody else'`)).rejects.toThrow('never changed');
    expect(office.rulebook.procedureFor('heping', '2026-09-30T15:00:00.000Z')).toBe('cn-hotline@1');
    expect(office.rulebook.procedureFor('heping', '2026-09-30T16:00:00.000Z')).toBe('cn-hotline@2'); // midnight in China
  });

  it('is rejected with a reason and mended, or withdrawn', async () => {
    const { id } = await drafted(next(2, '2026-10-01'));
    of(await drafting.submit(as(xu, id)));
    expect(of(await drafting.reject(as(zhao, id), '依据不足')).steps.at(-1)).toMatchObject({ did: 'rejected', reason: '依据不足' });
    expect(code(await drafting.submit(as(xu, id)))).toBe('draft-not-now');
    expect(code(await drafting.change(as(xu, id), next(2, '2026-11-01')))).toBe('draft');
    expect(code(await drafting.withdraw(as(xu, id)))).toBe('withdrawn');
    expect(code(await drafting.change(as(xu, id), next(2, '2026-12-01')))).toBe('draft-not-now');
  });

  it('is judged again when it is approved: of two next versions only one is next', async () => {
    const [one, other] = [await drafted(next(2, '2026-10-01')), await drafted(next(2, '2026-11-01', 9))];
    for (const { id } of [one, other]) of(await drafting.submit(as(xu, id)));
    const both = await Promise.all([one, other].map(({ id }) => drafting.approve(as(zhao, id))));
    expect(both.map(code).sort()).toEqual(['approved', 'draft-outdated']);
    expect(await validity()).toHaveLength(2);
  });

  it('does not begin in the past, also where its day has passed while it waited', async () => {
    const { id } = await drafted(next(2, '2026-09-11'));
    of(await drafting.submit(as(xu, id)));
    for await (const _ of office.forwarding().forward({ by: '3d' }));
    expect(await drafting.approve(as(zhao, id))).toMatchObject({ refused: 'draft-outdated', params: { path: 'valid.from' } });
  });

  it('is not changed by one district while another works by it', async () => {
    await office.rows(`update bihuan.district set procedure = 'cn-hotline' where code = 'nankai'`);
    const { id } = await drafted(next(2, '2026-10-01'));
    expect(await drafting.submit(as(xu, id))).toMatchObject({ refused: 'procedure-of-others', params: { procedure: 'cn-hotline', district: 'nankai' } });
  });

  describe('and lies in the files as well', () => {
    it('keeps its days when the files are loaded at a start, and at the next one', async () => {
      await approved(next(2, '2026-10-01'));
      for (let start = 0; start < 2; start += 1) {
        const { stored, refused } = await storeRules(office.store, readRuleFiles());
        expect([stored.filter(isProcedure), refused]).toEqual([[], []]);
        expect(await validity()).toEqual(['1: 2020-01-01 – 2026-09-30', '2: 2026-10-01 – ']);
      }
      // Also by a program that knows nothing of it.
      expect(await loadRules(office.store.hot, readRuleFiles())).toEqual([]);
      expect(await validity()).toEqual(['1: 2020-01-01 – 2026-09-30', '2: 2026-10-01 – ']);
    });

    it('is ended by no file: a newer one with its days is refused with a remedy, an older one stays before it', async () => {
      await approved(next(2, '2026-10-01'));
      const files = readRuleFiles();
      const [v1] = files.procedures.filter(({ procedure }) => procedure === 'cn-hotline');
      if (!v1) throw new Error('the file is gone');
      const v3 = { ...v1, version: 3, valid: { from: '2027-01-01' } };
      const { stored, refused } = await storeRules(office.store, { ...files, procedures: [{ ...v1, valid: { from: '2020-01-01', to: '2026-12-31' } }, v3] });
      expect(stored.filter(isProcedure)).toEqual([]);
      expect(refused).toMatchObject([{ name: 'cn-hotline@3' }]);
      expect(refused[0]?.why.zh).toContain('请在系统中起草');
      expect(await validity()).toEqual(['1: 2020-01-01 – 2026-09-30', '2: 2026-10-01 – ']);
      const { procedures } = await loadedRules(office.store.hot);
      expect(procedureOn(procedures, 'cn-hotline', '2027-02-01')?.version).toBe(2);
    });

    it('may still be ended earlier by the file of the version before it, which leaves no day to two', async () => {
      await approved(next(2, '2026-10-01'));
      const files = readRuleFiles();
      const procedures = files.procedures.map((one) => (one.procedure === 'cn-hotline' ? { ...one, valid: { ...one.valid, to: '2026-09-20' } } : one));
      const { stored, refused } = await storeRules(office.store, { ...files, procedures });
      expect([stored.filter(isProcedure), refused]).toEqual([['cn-hotline@1'], []]);
      expect(await validity()).toEqual(['1: 2020-01-01 – 2026-09-20', '2: 2026-10-01 – ']);
    });
  });
});
