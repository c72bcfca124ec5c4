import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { labels } from '@bihuan/core';
import { moveForms, orderForms, problemForms } from '../../apps/console/client/forms';
import { filesBelow, textOf } from '../support/sources';

jest.setTimeout(120_000);

const files = filesBelow(['apps/console'], '').filter((file) => /\.(ts|vue)$/.test(file));
const written = files.filter((file) => !file.startsWith('apps/console/client/'));

describe('The console', () => {
  it('knows of the API what the API says of itself today', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/make-client.mjs', '--check'], { encoding: 'utf8' });
    expect([status, stderr.replace(/.*(编译|building).*\n/g, '')]).toEqual([0, '']);
  });

  it('enters no room of the house but the words', () => {
    const entered = files.flatMap((file) => [...textOf(file).matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, module = '']) => ({ file, module })));
    expect(entered.length).toBeGreaterThan(50);
    const outside = entered.filter(({ file, module }) => {
      if (module.startsWith('@bihuan/')) return module !== '@bihuan/words';
      return module.startsWith('.') && !join(file, '..', module).startsWith('apps/console');
    });
    expect(outside).toEqual([]);
  });

  it('has a word for everything that a form asks for', () => {
    const asked = new Set([moveForms, orderForms, problemForms].flatMap((forms) => Object.values(forms)).flatMap(({ fields }) => fields.map(({ name }) => name)));
    const said = textOf('apps/console/words/fields.ts');
    expect([...asked].filter((name) => !said.includes(`  ${name}: {`))).toEqual([]);
  });

  it('names no state of a complaint itself: what a state is called stands in the words', () => {
    const names = Object.values(labels.state).flatMap(({ zh }) => [`>${zh}<`, `'${zh}'`]);
    expect(written.flatMap((file) => names.filter((name) => textOf(file).includes(name)).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it('fetches nothing from elsewhere', () => {
    const addresses = written.flatMap((file) => [...textOf(file).matchAll(/https?:\/\/[^\s'"`)]+/g)].map(([address]) => address)).filter((address) => !/^http:\/\/(www\.w3\.org|127\.0\.0\.1)/.test(address));
    expect(addresses).toEqual([]);
  });
});
