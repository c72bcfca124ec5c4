import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The real complaint records beside the checkout; they are never part of it. */
const folder = process.env.BIHUAN_SHARED ?? join(process.cwd(), '..', 'shared');

/** The path of a file of real records, or null where there are none. */
export function sharedData(name: string): string | null {
  const file = join(folder, 'data', name);
  return existsSync(file) ? file : null;
}

/** `it` where the file is there; elsewhere the spec is skipped and its title says why. */
export function itWith(name: string, title: string, spec: (file: string) => Promise<void>, timeout?: number): void {
  const file = sharedData(name);
  if (file) it(title, () => spec(file), timeout);
  else skipped(name, title);
}

/** As `itWith`, for many specs over one file. */
export function describeWith(name: string, title: string, specs: (file: string) => void): void {
  const file = sharedData(name);
  if (file) describe(title, () => specs(file));
  else skipped(name, title);
}

function skipped(name: string, title: string): void {
  it.skip(`${title} (skipped: the real records ${name} are not beside this checkout)`, () => undefined);
}
