import type { Dossier } from './dossiers.js';
import type { Found, Walk } from './line.js';

const MANY = 10_000;

/** A walk that gathers questions over many subjects and has them judged by the ten thousand, one statement for all; what is plain already is said at once. */
export function inPortions<Asked extends object>(questions: (dossier: Dossier) => Iterable<Asked | Found>, judged: (asked: readonly Asked[]) => AsyncIterable<Found>): Walk {
  let gathered: Asked[] = [];
  const judge = async function* () {
    const all = gathered;
    gathered = [];
    yield* judged(all);
  };
  return {
    async *page(dossiers) {
      for (const dossier of dossiers) {
        for (const one of questions(dossier)) {
          if (isFound(one)) yield one;
          else gathered.push(one);
        }
      }
      if (gathered.length >= MANY) yield* judge();
    },
    end: judge,
  };
}

function isFound(one: object): one is Found {
  return 'zh' in one;
}
