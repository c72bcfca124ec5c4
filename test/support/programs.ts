import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program stands on this machine; undefined when it is not installed. */
export function programAt(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** A suite that wants a program of the machine: without it the suite is skipped, and its title says what to install. */
export function describeWith(program: string, title: string, body: () => void): void {
  if (programAt(program)) describe(title, body);
  else describe.skip(`${title} (skipped: ${program} is not installed; apt-get install ${program})`, body);
}
