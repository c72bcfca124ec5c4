import { separatorOf } from './separator.js';

describe('What stands between the cells of a table', () => {
  it.each([
    ['commas', 'id,created_at,text\n1;2,3,4', ','],
    ['semicolons', 'id;created_at;text, as told\n', ';'],
    ['tabs', '\n\nid\tcreated_at\ttext\n', '\t'],
    ['bars', 'id|created_at|text\n', '|'],
    ['full-width commas', '编号，时间，内容\n', '，'],
    ['commas, with others in a quoted head', '"a;b;c;d",text,place\n', ','],
    ['commas below a title of one cell', '2026年5月投诉台账\n编号,时间,类别,地址\n', ','],
    ['commas below a title with a mark in it', '单位：和平区；2026年5月\n编号,时间,类别,地址\n', ','],
    ['what the first line names', 'sep=;\r\nid;text\r\n', ';'],
  ])('is found in the head: %s', (_, text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it.each([
    ['words', 'plain words\nwith, a comma later\n'],
    ['a page of the web', '<html><td>a,b</td>'],
    ['JSON', '[{"a":1,"b":2}]'],
  ])('is nothing in %s', (_, text) => {
    expect(separatorOf(text)).toBeUndefined();
  });
});
