// Which notices have been passed on already: a notice arrives at least once, and a telephone should ring once.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Bihuan tries for about six days; what is older cannot come again. */
const KEEP_MS = 7 * 86_400_000;

/** Ids that were passed on, kept in a file so that a restart forgets none of them. */
export class Seen {
  #ids = new Map();
  #file;

  constructor(file) {
    this.#file = file;
    if (!file || !existsSync(file)) return;
    const oldest = Date.now() - KEEP_MS;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [at, id] = line.split(' ');
      if (id && Number(at) > oldest) this.#ids.set(id, Number(at));
    }
    writeFileSync(file, [...this.#ids].map(([id, at]) => `${at} ${id}\n`).join(''));
  }

  has(id) {
    return this.#ids.has(id);
  }

  add(id) {
    this.#ids.set(id, Date.now());
    if (this.#file) appendFileSync(this.#file, `${Date.now()} ${id}\n`);
  }
}
