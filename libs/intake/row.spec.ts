import { columnsOf } from './heads.js';
import { mappingOf, type Mapping } from './mapping.js';
import { plainMapping } from './mappings/index.js';
import type { Line } from './reading/line.js';
import { judged, type Setting } from './row.js';
import { idOf, isRemark } from './understood.js';
import { shippedLexicon } from './words.js';

const setting: Setting = { district: 'heping', zone: 'Asia/Shanghai', now: '2026-06-01T00:00:00.000Z', lexicon: shippedLexicon(), outlived: (at) => at < '2026-01-01' };
const told = { id: 'r-1', created_at: '2026-05-20', category: '噪声', text: '很吵', address: '南市街 8 号', lat: '', lon: '' };

function row(more: Readonly<Record<string, string>>, mapping?: Mapping, line: Partial<Line> = {}) {
  const cells = { ...told, ...more };
  return judged({ line: 2, cells: Object.values(cells), ...line }, columnsOf(Object.keys(cells), mapping), setting);
}

function opened(more: Readonly<Record<string, string>>, mapping?: Mapping, line?: Partial<Line>) {
  const found = row(more, mapping, line);
  if (isRemark(found)) throw new Error(`refused: ${found.reason}`);
  return found;
}

const own = (more: object) => mappingOf({ columns: { id: 'id' }, ...more }, 'own', plainMapping);

describe('A row of a file', () => {
  it.each(['-', 'N/A', 'null', 'ＮＵＬＬ', '未办结', '否', '0', '0000-00-00', 'Open', '处理中', 'none'])('is a new complaint where its closing time is %s, which says nothing', (written) => {
    const { registration, notes } = opened({ closed_at: written });
    expect([registration.past, notes]).toEqual([undefined, []]);
  });

  it('is a new complaint where nobody believes its closing time, and that is told', () => {
    const { registration, notes } = opened({ closed_at: 'asdf' });
    expect([registration.past, notes]).toEqual([undefined, [{ what: 'closing_left_out', value: 'asdf' }]]);
    expect(opened({ created_at: '2025-05-20', closed_at: 'asdf' }).registration.past).toEqual({});
  });

  it.each(['不详', '未知', 'n/a', 'Unspecified', '-', '？', '无', '保密', ' 地址不详 '])('has no address where %s stands in its place', (address) => {
    expect(row({ address })).toEqual({ reason: 'no_place' });
    expect(row({ address, lat: 'NULL', lon: '-' })).toEqual({ reason: 'no_place' });
    expect(opened({ address, lat: '39.1', lon: '117.2' }).registration.fact.place).toMatchObject({ address: null, lat: 39.1, resolved: true });
  });

  it('says nothing by the words that its mapping lists instead of the shipped ones', () => {
    const mapping = own({ blanks: { address: ['待查'], closed_at: [] } });
    expect(row({ address: '待查' }, mapping)).toEqual({ reason: 'no_place' });
    expect(opened({ address: '无' }, mapping).registration.fact.place).toMatchObject({ address: '无' });
    expect(opened({ closed_at: '未办结' }, mapping).notes).toEqual([{ what: 'closing_left_out', value: '未办结' }]);
  });

  it('is still to be placed where only an address is given, with or without a point that is nowhere', () => {
    expect(opened({}).registration.fact.place).toMatchObject({ address: '南市街 8 号', resolved: false });
    expect(opened({ lat: '91', lon: '200' }).registration.fact.place).toMatchObject({ lat: null, resolved: false });
    expect(opened({ lat: '39.1', lon: '117.2' }).registration.fact.place).toMatchObject({ resolved: true });
    expect(opened({ lat: '39.1', lon: '117.2' }, own({ place: 'inexact' })).registration.fact.place).toMatchObject({ resolved: false });
  });

  it('is anonymous where the name of its complainant says nothing', () => {
    expect(opened({ 姓名: '匿名', 联系电话: '/' }).registration).toMatchObject({ payload: { anonymous: true } });
    expect(opened({ 姓名: '王某', 联系电话: '138' }).registration).toMatchObject({ payload: { anonymous: false }, reporter: { name: '王某', phone: '138', confidential: true } });
  });

  it.each(['reporter_name', 'reporter_phone', '姓名', '电话', '联系电话'])('never repeats what stands in %s, whatever is wrong there', (head) => {
    for (const value of ['王某'.repeat(60), '王某\u0000']) {
      const found = row({ [head]: value });
      expect(found).toMatchObject({ reason: value.length > 100 ? 'too_long' : 'control_character', field: expect.stringMatching(/^reporter_/) });
      expect(JSON.stringify(found)).not.toContain('王');
    }
  });

  it('is named by nothing where cells are missing and a complainant may have slipped into the place of the id', () => {
    const columns = columnsOf(['姓名', '电话', ...Object.keys(told)]);
    expect(idOf({ line: 2, cells: ['王某', '138', ...Object.values(told)] }, columns)).toBe('r-1');
    expect(idOf({ line: 2, cells: ['x', '王某', '138', ...Object.values(told)] }, columns)).toBe('');
    expect(idOf({ line: 2, cells: ['r-1', 'x'] }, columnsOf(Object.keys(told)))).toBe('r-1');
  });

  it('is refused where its id is a number that lost its last digits', () => {
    expect(row({ id: '123456789012346000' }, undefined, { inexact: [0] })).toEqual({ reason: 'inexact_id', field: 'id', value: '123456789012346000' });
    expect(opened({ text: '123456789012346000' }, undefined, { inexact: [3] }).notes).toEqual([]);
  });

  it('tells where a formula failed in a cell that is read, and in no other', () => {
    expect(opened({ text: '', other: '' }, undefined, { failed: [{ place: 3, error: '#N/A' }, { place: 7, error: '#REF!' }] }).notes).toEqual([{ what: 'cell_error', value: 'text', taken: '#N/A' }]);
    expect(row({ created_at: '' }, undefined, { failed: [{ place: 1, error: '#VALUE!' }] })).toMatchObject({ reason: 'missing_required', field: 'created_at' });
  });
});
