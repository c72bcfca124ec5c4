// Notices that wait for the end of quiet hours. They have been taken, so that one about danger is not kept behind them.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What waits, by id, kept in a file so that a restart forgets nothing. */
export class Waiting {
  #messages = new Map();
  #file;

  constructor(file) {
    this.#file = file;
    if (file && existsSync(file)) this.#messages = new Map(JSON.parse(readFileSync(file, 'utf8')));
  }

  all() {
    return [...this.#messages];
  }

  add(id, message) {
    if (this.#messages.has(id)) return;
    this.#messages.set(id, message);
    this.#keep();
  }

  delete(id) {
    if (this.#messages.delete(id)) this.#keep();
  }

  #keep() {
    if (!this.#file) return;
    writeFileSync(`${this.#file}.new`, JSON.stringify([...this.#messages]));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
