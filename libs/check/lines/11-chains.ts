import { beginningOf, digestOf, hashOf, sortedJson } from '../chain.js';
import type { Dossier } from '../dossiers.js';
import { on, type Found, type Line } from '../line.js';

/** What was written is what stands there. */
export const chains: Line = {
  no: 11,
  zh: '办理过程逐行相连，所附文字、佐证、身份与摘要相符',
  en: 'every history is an unbroken chain, and vouches for its texts, evidence and reporter',
  remedy: { zh: '该行被改动：用 bihuan verify 核对，并与备份对照', en: 'the line was changed: run bihuan verify, and compare with a backup' },
  walk: () => ({
    *page(dossiers) {
      for (const dossier of dossiers) {
        yield* links(dossier);
        yield* papers(dossier);
      }
    },
  }),
};

function* links(dossier: Dossier): Generator<Found> {
  const { district, id, history, head } = dossier;
  let before = beginningOf(district, id);
  for (const line of history) {
    if (line.prev !== before) yield on(dossier, line.id, `第 ${line.seq} 行与上一行不相连`, `line ${line.seq} does not follow the line before`);
    if (line.hash !== hashOf(line.prev, line.event)) yield on(dossier, line.id, `第 ${line.seq} 行内容被改动`, `the content of line ${line.seq} was changed`);
    before = line.hash;
  }
  if (head !== before) yield on(dossier, 'head', '事项所记的末行与办理过程不符', 'the row vouches for another last line');
}

function* papers(dossier: Dossier): Generator<Found> {
  const digests = new Map(dossier.history.map(({ seq, event }) => [seq, event.digests ?? {}]));
  for (const { seq, name, salt, body } of papersOf(dossier)) {
    // What was erased has no salt any more, and nothing to be proved.
    if (salt === null) continue;
    const digest = digests.get(seq)?.[name];
    if (digest === undefined) yield on(dossier, name, `第 ${seq} 行没有这份 ${name}`, `line ${seq} knows of no ${name}`);
    else if (digest !== digestOf(salt, body)) yield on(dossier, name, `第 ${seq} 行所附 ${name} 被改动`, `the ${name} of line ${seq} was changed`);
  }
}

function* papersOf({ texts, evidence, reporters }: Dossier): Generator<{ seq: number; name: string; salt: string | null; body: string }> {
  for (const { seq, name, salt, body } of texts) yield { seq, name, salt, body: body ?? '' };
  for (const { seq, n, salt, kind, name, reference, takenAt } of evidence) {
    yield { seq, name: `evidence.${n}`, salt, body: sortedJson([kind, name ?? '', reference ?? '', takenAt]) };
  }
  for (const { seq, salt, name, phone, email, address, confidential } of reporters) {
    yield { seq, name: 'reporter', salt, body: sortedJson([name, phone, email, address, confidential]) };
  }
}
