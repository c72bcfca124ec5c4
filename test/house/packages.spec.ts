import { textOf } from '../support/sources';

interface Manifest {
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Lock {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean; license?: string }>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const lock = JSON.parse(textOf('package-lock.json')) as Lock;

describe('the packages we build on', () => {
  it('are named in exactly one version each', () => {
    const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(Object.keys(manifest.dependencies).filter((name) => name in manifest.devDependencies)).toEqual([]);
  });

  it('are locked in the very versions that are named', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });

  it('are locked by their content and by no host, so that any mirror will do', () => {
    const packages = Object.entries(lock.packages).filter(([place, { link }]) => place !== '' && !link);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
    expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([place]) => place)).toEqual([]);
  });

  it('come with our own licence named the same in manifest and file', () => {
    expect(manifest.license).toBe('Apache-2.0');
    expect(textOf('LICENSE')).toMatch(/Apache License\s+Version 2\.0/);
  });
});
