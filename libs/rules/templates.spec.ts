import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@bihuan/core';
import { anything, wordingOf, type KindRules, type Loop, type Told } from '@bihuan/core';
import { loadNotices, loadTemplates } from './index.js';

const shipped = loadTemplates(join(process.cwd(), 'procedures/templates'));
const isKind = (value: unknown): value is KindRules<Loop> => typeof value === 'object' && value !== null && 'kind' in value && 'table' in value;
const kinds = Object.values<unknown>(core).filter(isKind);

/** Loads one file of its own. */
function faultsOf(load: typeof loadTemplates | typeof loadNotices, text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-templates-'));
  try {
    writeFileSync(join(folder, 'own.yaml'), text);
    return load(folder).faults.map(({ line, path, en }) => `${line} ${path}: ${en}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const good = `templates: own
title: { zh: 一, en: T }
digest: { subject: { zh: 一, en: T }, head: { zh: '{{count}}', en: '{{count}}' }, foot: { zh: 一, en: T } }
notices:
  - about: '*'
    subject: { zh: '{{about}}', en: '{{about}}' }
    body: { zh: '{{#due}}{{due}}{{/due}}', en: '{{number}}' }
rungs:
  - { rung: '*', subject: { zh: '{{rung}}', en: '{{rung}}' }, body: { zh: '{{clock}}', en: '{{clock}}' } }
`;

describe('The words of mails and letters that are shipped', () => {
  it('are without fault, and so are the rules of when mail goes out', () => {
    expect(shipped.faults).toEqual([]);
    expect(shipped.templates.length).toBeGreaterThan(1);
    expect(loadNotices(join(process.cwd(), 'procedures/notices'))).toMatchObject({ faults: [], notices: [{ notices: 'office' }] });
  });

  it('have a template of its own for everything that a move can tell anybody', () => {
    const abouts = kinds.flatMap(({ table }) => Object.values(table).flatMap(({ tells = [] }) => tells.map(({ about }) => about)));
    expect(abouts.length).toBeGreaterThan(40);
    const fallback = wordingOf(shipped.templates, { about: anything, facts: {} });
    expect([...new Set(abouts)].filter((about) => wordingOf(shipped.templates, { about, facts: {} }) === fallback)).toEqual([]);
  });

  it('have a formal letter for a red card and for supervised handling', () => {
    const told: Told[] = [{ about: 'rung', facts: { rung: 'red-card', clock: 'finish' } }, { about: 'rung', facts: { rung: 'supervision', clock: 'finish' } }, { about: 'supervised', facts: {} }];
    expect(told.map((one) => wordingOf(shipped.templates, one)?.letter?.title.zh)).toEqual(['红牌警告通知书', '逾期督办通知书', '督办通知书']);
  });
});

describe('The wording of a rung that rings', () => {
  const { templates } = loadTemplates(join(process.cwd(), 'procedures/templates'));
  const said = { zh: '整改节点', en: 'milestone' };
  const own = [{ templates: 'own', title: said, rungs: [{ rung: 'reminder', clock: 'milestone', subject: said, body: said }] }, ...templates];
  it.each([
    ['the clock that it names', 'reminder', 'milestone-2', '整改节点'],
    ['any clock, where none is named', 'reminder', 'finish', '即将到期 {{number}}'],
    ['any rung, where it has none of its own', 'third-letter', 'finish', '{{rung}} {{number}}'],
  ])('is that of %s', (_, rung, clock, subject) => {
    expect(wordingOf(own, { about: 'rung', facts: { rung, clock } })?.subject.zh).toBe(subject);
  });
});

describe('A template that cannot be used', () => {
  it.each([
    ['names what there is not', good.replace("zh: '{{clock}}'", "zh: '{{clok}}'"), ['9 rungs[0].body.zh: own.yaml line 9: rungs[0].body.zh is “{{clok}}”: there is no {{clok}}; known here: {{district}} {{addressee}} {{kind}} {{number}} {{about}} {{state}} {{urgency}} {{nuisances}} {{place}} {{unit}} {{clock}} {{rung}} {{due}} {{at}}. Did you mean {{clock}}?']],
    ['asks for the reporter', good.replace("en: '{{number}}'", "en: '{{reporter}}'"), [expect.stringMatching(/^7 notices\[0\]\.body\.en: .*there is no \{\{reporter\}\}/)]],
    ['says something in one language only', good.replace("{ zh: '{{about}}', en: '{{about}}' }", "{ zh: '{{about}}' }"), [expect.stringMatching(/^6 notices\[0\]\.subject\.en: .*is missing; allowed: text, not empty/)]],
    ['opens a section and does not close it', good.replace('{{/due}}', ''), [expect.stringMatching(/^7 notices\[0\]\.body\.zh: .*is no Mustache: Unclosed section/)]],
    ['takes in another file', good.replace("en: '{{number}}'", "en: '{{> secrets}}'"), [expect.stringMatching(/cannot be used; known here/)]],
    ['gives a digest what only a notice has', good.replace("head: { zh: '{{count}}'", "head: { zh: '{{number}}'"), [expect.stringMatching(/^3 digest\.head\.zh: .*known here: \{\{district\}\} \{\{addressee\}\} \{\{count\}\} \{\{date\}\}/)]],
    ['stands twice', `${good}  - { rung: '*', subject: { zh: 一, en: T }, body: { zh: 一, en: T } }\n`, [expect.stringMatching(/^10 rungs\[1\]\.rung: .*stands there already/)]],
    ['says nothing of what has no template', good.replace("about: '*'", 'about: assigned'), [expect.stringMatching(/^0 notices: /)]],
  ])('is refused with file, place and remedy where it %s', (_, text, faults) => {
    const found = faultsOf(loadTemplates, text);
    expect(found).toEqual(faults);
  });

  it('costs nothing where it is right', () => {
    expect(faultsOf(loadTemplates, good)).toEqual([]);
  });
});

describe('Rules of when mail goes out', () => {
  const period = (more: string) => `notices: own\ntitle: { zh: 一, en: T }\nperiods:\n  - { valid: { from: '2026-01-01' }, digest: { hours: ['08:30'], on: workingDay }, quiet: { from: '20:00', to: '07:30' }, atOnce: [{ about: [danger] }] }\n${more}`;
  it('are refused where a digest would go out in the quiet hours', () => {
    expect(faultsOf(loadNotices, period('').replace("'08:30'", "'21:00'"))).toEqual([expect.stringMatching(/^4 periods\[0\]\.digest\.hours\[0\]: .*within the quiet hours 20:00–07:30/)]);
  });

  it('are refused where two hold on one day, or a period ends before it begins', () => {
    const second = (valid: string) => `  - { valid: ${valid}, digest: { hours: ['09:00'], on: day }, atOnce: [] }\n`;
    expect(faultsOf(loadNotices, period(second("{ from: '2026-06-01' }")))).toEqual([expect.stringMatching(/^5 periods\[1\]\.valid\.from: .*overlaps the period from 2026-01-01/)]);
    expect(faultsOf(loadNotices, period(second("{ from: '2025-06-01', to: '2025-05-01' }")))).toEqual([expect.stringMatching(/^5 periods\[1\]\.valid\.to: .*lies before the first day/)]);
    expect(faultsOf(loadNotices, period(second("{ from: '2025-06-01', to: '2025-12-31' }")))).toEqual([]);
  });
});
