import { columnsOf, headAmong } from './heads.js';
import { BadMapping, mappingOf, type Mapping } from './mapping.js';
import { plainMapping, shippedMappings } from './mappings/index.js';

const faultsOf = (written: unknown) => {
  try {
    mappingOf(written, 'mine', plainMapping);
    return [];
  } catch (error) {
    if (!(error instanceof BadMapping)) throw error;
    return error.faults.map(({ zh, en }) => `${zh} / ${en}`);
  }
};

describe('A mapping of one\'s own', () => {
  it('names their heads and our columns; what it leaves out is as in the plain table', () => {
    const mapping = mappingOf({ columns: { 编号: 'id', 标题: 'text', 内容: 'text' }, source: 'hotline' }, 'mine', plainMapping);
    expect(mapping).toMatchObject({ mapping: 'mine', source: 'hotline', zone: 'Asia/Shanghai', otherwise: 'bad_category', heads: { id: ['编号'], text: ['标题', '内容'], category: ['category'] } });
    expect(mapping.categories.get('异味')).toBe('odor');
  });

  it.each([
    [{ columns: { 编号: 'number' } }, /columns\.编号.*只能是 id \| source \|.*must be one of id \|/],
    [{ columns: { 编号: 'id' }, zones: 'UTC' }, /zones.*可写 .*zone.*allowed: .*zone/],
    [{ source: 'x' }, /columns 没有写.*is missing/],
    [{ columns: { a: 'id' }, categories: { 欠薪: 'wages' } }, /categories\.欠薪.*noise-construction/],
    [{ columns: { a: 'id' }, reject: [{ head: 'x', values: ['1'], reason: 'bad' }] }, /reject\.0\.reason.*not_a_complaint \| not_ours/],
    [{ columns: { a: 'id' }, reject: [{ head: 'x', values: ['1'] }] }, /reject\.0\.reason 没有写.*is missing/],
    [{ columns: { a: 'id' }, zone: 'Mars/Base' }, /zone.*Mars\/Base/],
    [{ columns: { a: 'id' }, blanks: { text: ['-'] } }, /blanks\.text.*allowed: closed_at \| address/],
    [{ columns: { a: 'id' }, nightEnds: 20 }, /nightEnds.*12/],
    [[], /类型应为 object/],
  ])('is refused in both languages with the place and what may stand there: %j', (written, said) => {
    const faults = faultsOf(written);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(said);
  });
});

describe('The head of a file', () => {
  const head = ['id', 'created_at', 'category', 'text', 'address', 'lat', 'lon'];

  it('is known whatever its case, width and spaces, and that is told', () => {
    const { places, notes } = columnsOf(['\ufeffID', 'Created At', 'category ', 'ｔｅｘｔ', 'address', 'lat', 'lon']);
    expect(places).toMatchObject({ id: [0], created_at: [1], category: [2], text: [3] });
    expect(notes.map(({ value, taken }) => `${value} ${taken}`)).toEqual(['\ufeffID id', 'Created At created_at', 'ｔｅｘｔ text']);
  });

  it('is refused with the names of what is missing, or of what stands there twice', () => {
    expect(() => columnsOf(['id', 'text', 'address'])).toThrow('created_at, category');
    expect(() => columnsOf([...head, 'Text'])).toThrow('The head names a column twice: text');
    expect(() => columnsOf(['编号', 'created_at', 'category', 'address'], mappingOf({ columns: { 案号: 'id' } }, 'mine', plainMapping))).toThrow('Columns are missing: 案号');
  });

  it('tells what a mapping names and the file does not have', () => {
    const mapping = mappingOf({ columns: { 编号: 'id', 纬度: 'lat' } }, 'mine', plainMapping);
    expect(columnsOf(['编号', 'created_at', 'category', 'address'], mapping).notes).toEqual([{ what: 'column_absent', value: '纬度' }]);
  });

  it('tells once which columns nobody reads', () => {
    const unread = (heads: readonly string[], mapping?: Mapping) => columnsOf(heads, mapping).notes.filter(({ what }) => what === 'column_not_read').map(({ value }) => value);
    expect(unread([...head, '姓名', '联系电话', 'name', '处理人', ''])).toEqual(['name', '处理人']);
    expect(unread([...head, '联系人'], mappingOf({ columns: { id: 'id', 联系人: 'text' } }, 'mine', plainMapping))).toEqual(['text']);
  });

  it('leaves to a mapping of one\'s own what it reads a head as', () => {
    const { places } = columnsOf([...head, '联系人'], mappingOf({ columns: { 联系人: 'subdistrict' } }, 'mine', plainMapping));
    expect(places).toMatchObject({ subdistrict: [7], reporter_name: [] });
  });

  it('is the first record that has all that a mapping needs, else the very first', () => {
    expect(headAmong([['2026年5月投诉台账', '', ''], ['制表：某某', '单位：和平区'], head, ['1', '2026']])).toBe(2);
    expect(headAmong([['编号', 'text'], ['1', 'x']])).toBe(0);
    const mapping = mappingOf({ columns: { 编号: 'id', 时间: 'created_at', 类别: 'category', 地址: 'address' } }, 'mine', plainMapping);
    expect(headAmong([['台账', '', '', ''], ['编号', '时间', '类别', '地址']], mapping)).toBe(1);
    expect(headAmong([['台账', '', '', ''], ['编号', '时间', '类别', '地址']])).toBe(0);
  });

  it.each([
    ['chicago-cdph', 'id,source,created_at,closed_at,category,is_noise,is_odor_air,text,address,lat,lon'],
    ['cn-messages', 'id,source,user,created,title,body,noise,odor'],
    ['nyc311', 'id,source,created_at,closed_at,category,descriptor,address,address_type,community_board,lat,lon,agency,resolution'],
    ['nyc-saturday-night', 'id,source,night,hour_local,category,descriptor,address,lat,lon'],
    ['smell-pittsburgh', 'id,source,created_at,category,smell_value,text,symptoms,zip,lat,lon,is_test'],
    ['bihuan', head.join(',')],
  ])('tells that a file is of %s', (name, heads) => {
    expect(columnsOf(heads.split(',')).mapping.mapping).toBe(name);
  });

  it('is refused whole where the file holds no complaints, and it is said what they are', () => {
    expect(() => columnsOf('id,date,category,code,descriptor,address,borough,lat,lon'.split(','))).toThrow('not complaints');
    expect(() => columnsOf('block_id,lat,lon,borough,n,top_descriptor'.split(','))).toThrow('not a complaint');
    expect(shippedMappings.filter(({ refuse }) => refuse)).toHaveLength(2);
  });
});
