import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCalendars, loadProcedures, type RuleFault } from './index.js';

const hotline = readFileSync(join(process.cwd(), 'procedures', 'cn-hotline.yaml'), 'utf8');
const china = readFileSync(join(process.cwd(), 'procedures', 'calendars', 'cn.yaml'), 'utf8');

/** A file with something else in one place. */
function changed(from: string, to: string, text = hotline): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}
/** The line on which something first stands. */
function lineOf(mark: string, text = hotline): number {
  return text.slice(0, text.indexOf(mark)).split('\n').length;
}

const bomb = ['lol: &a [x, x, x, x, x, x, x, x, x, x]', ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)].join('\n');
const utf16 = Buffer.from(`\ufeff${hotline}`, 'utf16le');
const gbk = Buffer.from([0x61, 0x3a, 0x20, 0xd6, 0xd0]);

/** What is in the file, the line that is named (0: the file as a whole), and the remedy that an office reads in both languages. */
const files: [spoilt: string, content: () => string | Buffer, line: number, zh: string, en: string][] = [
  ['nothing', () => '', 0, '文件是空的', 'remove it'],
  ['nothing but a comment', () => '# 待写\n', 0, '可从已有的文件复制', 'is empty'],
  ['something else than YAML entries', () => '热线办理规程', 1, '含 procedure | version', 'entries out of procedure'],
  ['half a megabyte and more', () => `${hotline}# ${'x'.repeat(600_000)}\n`, 0, '最多 512 KB', 'at most 512 KB'],
  ['GBK, as older Windows saves it', () => gbk, 0, '请另存为 UTF-8', 'save it as UTF-8'],
  ['UTF-16, as a spreadsheet saves it', () => utf16, 0, '请另存为 UTF-8', 'save it as UTF-8'],
  ['NUL characters, as a torn file has them', () => 'procedure: a\0\0\0', 0, '不是文本文件', 'is no text'],
  ['a tab as indentation', () => changed('    holder: clerk', '\tholder: clerk'), lineOf('    holder: clerk'), '不能用制表符', 'not by tabs'],
  ['a full-width blank as indentation', () => changed('    holder: clerk', '　　holder: clerk'), lineOf('    holder: clerk'), '不能用全角空格', 'not by full-width ones'],
  ['a full-width colon', () => changed('version: 1', 'version：1'), lineOf('version: 1'), '冒号要用半角', 'the colon must be'],
  ['a full-width comma between two entries', () => changed('受理交办, en', '受理交办，en'), lineOf('受理交办, en'), '逗号要用半角', 'the comma between two entries'],
  ['no blank after a colon', () => changed('    holder: clerk', '    holder:clerk'), lineOf('    holder: clerk'), '冒号后面要空一格', 'a space after the colon'],
  ['a key twice', () => changed('version: 1\n', 'version: 1\nversion: 2\n'), lineOf('version: 1') + 1, '请删去一处', 'drop one of them'],
  ['a quote that never ends', () => changed("from: '2020-01-01'", "from: '2020-01-01"), lineOf("from: '2020-01-01'"), '请检查缩进、冒号和引号', 'look at indentation, colons and quotes'],
  ['a bracket that never ends', () => changed('tell: [holder, coordinator, supervisor]', 'tell: [holder, coordinator, supervisor'), lineOf('tell: [holder, coordinator, supervisor]') + 1, '请检查缩进', 'look at indentation'],
  ['two documents', () => `${hotline}---\n${hotline}`, hotline.split('\n').length, '一个文件只能有一份', 'more than one document'],
  ['a tag that would make an object', () => changed('version: 1', 'version: !!js/function x'), lineOf('version: 1'), '请删去', 'drop it'],
  ['brackets twenty thousand deep', () => '['.repeat(20_000), 1, '层次太深', 'nested too deeply'],
  ['references that multiply without end', () => bomb, 2, '展开后过大', 'come to too much'],
  ['a reference to itself', () => changed('    holder: clerk', '    holder: *all').replace('clocks:', () => 'clocks: &all'), lineOf('    holder: clerk'), '绕回了自身', 'a reference (* and &) to itself'],
  ['a reference to nothing', () => changed('    holder: clerk', '    holder: *nobody'), lineOf('    holder: clerk'), '之前没有 &nobody', 'no &nobody before it'],
];

/** One slip in a whole procedure: where the fault points and what helps. */
const places: [spoilt: string, content: () => string, path: string, zh: string, en: string][] = [
  ['Chinese quotes', () => changed("from: '2020-01-01'", 'from: “2020-01-01”'), 'valid.from', '引号要用半角的', 'The quotes must be plain ones'],
  ['a day without its noughts', () => changed("'2020-01-01'", '2020-1-1'), 'valid.from', '如 2026-01-01', 'like 2026-01-01'],
  ['an amount without end', () => changed('amount: 30, unit: minute', 'amount: .inf, unit: minute'), 'clocks.triage.amounts[0].amount', '写的是 Infinity', 'is Infinity'],
  ['a version that no store could keep', () => changed('version: 1', 'version: 99999999999999999999'), 'version', '1 到 100000', 'from 1 to 100000'],
  ['an entry with nothing behind it', () => changed('    holder: clerk', '    holder:'), 'clocks.triage.holder', 'unit | clerk', 'unit | clerk'],
  ['an entry that would change what every object has', () => `${hotline}__proto__: { admin: true }\n`, '__proto__', '没有“__proto__”这一项', 'is not a known entry'],
  ['a hundred thousand letters for a word', () => changed('    holder: clerk', `    holder: ${'x'.repeat(100_000)}`), 'clocks.triage.holder', 'unit | clerk', 'unit | clerk'],
  ['yes and no in place of true and false', () => changed('dayOfStart: false', 'dayOfStart: no'), 'counting.dayOfStart', 'true | false', 'true | false'],
  ['unverified: false, where to leave it out is meant', () => changed('clerk\n    unverified: true', 'clerk\n    unverified: false'), 'clocks.triage.unverified', 'true', 'true'],
];

const calendars: [spoilt: string, content: () => string, path: string, zh: string, en: string][] = [
  ['its years', () => china.replace(/years:[^]*/, ''), 'years', '缺少', 'is missing'],
  ['its office hours', () => china.replace(/^officeHours.*\n/m, ''), 'officeHours', '缺少', 'is missing'],
  ['its weekend', () => china.replace(/^weekend.*\n/m, ''), 'weekend', '缺少', 'is missing'],
  ['its zone', () => china.replace(/^zone.*\n/m, ''), 'zone', '缺少', 'is missing'],
  ['the source of a year', () => china.replace(/ {4}source: 国办发明电〔2025〕7号\n/, ''), 'years[11].source', '缺少', 'is missing'],
  ['the second of a year that stands twice', () => china + china.slice(china.indexOf('  - year: 2026')), 'years[12].year', '不得重复', 'each only once'],
  ['a day of the month', () => china.replace("'2026-10-10'", "'2026-10-32'"), 'years[11].workdays[5]', '如 2026-01-01', 'like 2026-01-01'],
];

describe('A broken rule file is refused with one fault that says where it is and what helps', () => {
  it.each(files)('one that holds %s', (_, content, line, zh, en) => {
    const started = Date.now();
    const { procedures, faults } = loaded(content(), loadProcedures);
    expect([procedures.length, faults.length]).toEqual([0, 1]);
    says(faults, line, '', zh, en);
    // What is made to take for ever must not: nobody waits for a start that checks one file.
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it.each(places)('one that has %s', (_, content, path, zh, en) => {
    const { procedures, faults } = loaded(content(), loadProcedures);
    expect([procedures.length, faults.length]).toEqual([0, 1]);
    says(faults, faults[0]?.line ?? 0, path, zh, en);
    expect(faults[0]?.line).toBeGreaterThan(0);
  });

  it.each(calendars)('a calendar that lacks %s', (_, content, path, zh, en) => {
    const { calendars: kept, faults } = loaded(content(), loadCalendars);
    expect([kept.length, faults.length]).toEqual([0, 1]);
    says(faults, faults[0]?.line ?? 0, path, zh, en);
  });

  it('a folder with the name of a file is one fault, and the good file beside it is read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    mkdirSync(join(folder, 'a.yaml'));
    writeFileSync(join(folder, 'b.yaml'), hotline);
    const { procedures, faults } = loadProcedures(folder);
    rmSync(folder, { recursive: true });
    expect([procedures.length, faults.map(({ file, zh }) => `${file} ${zh}`)]).toEqual([1, ['a.yaml a.yaml：无法读取']]);
  });

  it('a mark of the byte order and line ends of Windows are no fault', () => {
    expect(loaded(`\ufeff${hotline.replaceAll('\n', '\r\n')}`, loadProcedures)).toMatchObject({ procedures: [{ procedure: 'cn-hotline' }], faults: [] });
  });
});

function says([fault]: readonly RuleFault[], line: number, path: string, zh: string, en: string): void {
  expect(fault).toMatchObject({ file: 'a.yaml', line, path });
  expect(fault?.zh).toMatch(line > 0 ? new RegExp(`^a\\.yaml 第 ${line} 行：`) : /^a\.yaml：/);
  expect(fault?.en).toMatch(line > 0 ? new RegExp(`^a\\.yaml line ${line}: `) : /^a\.yaml: /);
  expect(fault?.zh).toContain(zh);
  expect(fault?.en).toContain(en);
  expect(fault?.zh).toMatch(/\p{Script=Han}{2}/u);
  expect(fault?.en.length).toBeLessThan(600);
}

function loaded<T>(content: string | Buffer, load: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  try {
    writeFileSync(join(folder, 'a.yaml'), content);
    return load(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
