import type { Law, Procedure } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { senseless, twice } from './sense.js';

/** A law ends after it begins, and no day has two versions of one law. */
export function lawsOf({ laws = [] }: Procedure): Remark[] {
  return laws.flatMap((law, i) => {
    const path: Path = ['laws', i];
    const { from, to } = law.valid;
    const { articles = [] } = law;
    return [
      ...(to === undefined || from <= to ? [] : [senseless([...path, 'valid', 'to'], to, `no day before ${from}`, `不得早于施行之日 ${from}`, `must not be before the first day ${from}`)]),
      ...clashing(law, laws.slice(0, i), [...path, 'valid', 'from']),
      ...twice(articles.map(({ number }) => number), (n) => [...path, 'articles', n, 'number']),
    ];
  });
}

function clashing({ code, valid }: Law, earlier: readonly Law[], path: Path): Remark[] {
  const other = earlier.find((one) => one.code === code && one.valid.from <= (valid.to ?? one.valid.from) && valid.from <= (one.valid.to ?? valid.from));
  if (other === undefined) return [];
  const until = other.valid.to ?? '…';
  return [senseless(path, valid.from, `no day of the other ${code}`, `与前面同一法律（${other.valid.from} 至 ${until}）的有效期间重叠，请先写明前者的最后一日`, `the same law stands above from ${other.valid.from} to ${until}; give that one its last day first`)];
}
