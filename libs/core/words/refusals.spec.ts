import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintFlags } from '../complaint/index.js';
import { flagCode } from '../loop/index.js';
import { isRefusalCode, refusals, sentenceOf } from './index.js';

const sources = ['libs', 'apps'].flatMap((room) => tree(join(process.cwd(), room)));
const codes = new Set(sources.flatMap((text) => [...text.matchAll(/\brefuse\(\s*'([^']+)'/g)].map(([, code]) => code ?? '')));

it('has a sentence for every refusal that stands anywhere in the source', () => {
  expect(codes.size).toBeGreaterThan(50);
  expect([...codes].filter((code) => !isRefusalCode(code))).toEqual([]);
});

it('has a sentence for every fact of a complaint that opens or bars a move, either way round', () => {
  const missed = Object.keys(complaintFlags).flatMap((flag) => [flagCode(flag), flagCode(`not ${flag}`)]);
  expect(missed.filter((code) => !isRefusalCode(code))).toEqual([]);
});

it.each(Object.entries(refusals))('says %s in both languages, with the same parameters, and what to do instead', (_, { zh, en }) => {
  const named = (sentence: string) => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
  expect(zh).toMatch(/[\u4e00-\u9fff].*。$/s);
  expect(en).toMatch(/^[A-Z"{].*\.$/s);
  expect(en).not.toMatch(/[\u4e00-\u9fff]/);
  expect(named(zh)).toEqual(named(en));
});

it('calls a unit by its name where it is known, and by its code where it is not', () => {
  const refusal = { refused: 'same-unit', params: { unit: 'quanxue' } } as const;
  expect(sentenceOf(refusal, 'zh', 'Asia/Shanghai', { quanxue: { zh: '劝学街道', en: 'Quanxue subdistrict' } })).toContain('单位 劝学街道 ');
  expect(sentenceOf(refusal, 'zh')).toContain('单位 quanxue ');
});

it('fills a sentence with words of the office and its own hours, never with codes or UTC', () => {
  expect(sentenceOf({ refused: 'not-from-this-state', params: { state: 'rectified' } }, 'zh')).toContain('“已整改”');
  expect(sentenceOf({ refused: 'evidence-missing', params: { missing: 'record, reading' } }, 'zh')).toContain('核查记录、监测读数');
  expect(sentenceOf({ refused: 'already-overdue', params: { due: '2026-10-15T09:00:00.000Z' } }, 'en')).toContain('2026-10-15 17:00');
});

function tree(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts') && !file.name.endsWith('.spec.ts'))
    .filter((file) => !file.parentPath.includes('node_modules'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
}
