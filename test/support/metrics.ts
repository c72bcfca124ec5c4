/** Metrics as a reader understands them. */
export interface Readings {
  /** Kind and meaning by name. */
  kinds: Record<string, string>;
  meanings: Record<string, string>;
  /** One reading, by its labels as they are written; 0 where there is none. */
  of(name: string, labels: string): number;
  /** All readings of a name whose labels are like this, added up. */
  sum(name: string, like?: RegExp): number;
  has(name: string): boolean;
}

/** One line of Prometheus' text format: name, labels, value. */
const line = /^([a-z_][a-z0-9_]*)(?:\{((?:[a-z_]+="(?:[^"\\\n]|\\.)*",?)+)\})? (-?[0-9.]+(?:e[+-]?\d+)?|NaN|[+-]Inf)$/i;

/** Reads metrics over HTTP; fails with the first line that Prometheus would not understand. */
export async function metricsOf(url: string, headers: Record<string, string> = {}): Promise<Readings> {
  const response = await fetch(url, { headers });
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return readingsIn(await response.text());
}

function readingsIn(text: string): Readings {
  const [kinds, meanings]: Record<string, string>[] = [{}, {}];
  const readings: { name: string; labels: string; value: number }[] = [];
  for (const written of text.split('\n').filter((one) => one !== '')) {
    const [, about, named = '', what = ''] = /^# (HELP|TYPE) (\S+) (.*)$/.exec(written) ?? [];
    if (about) (about === 'TYPE' ? kinds : meanings)![named] = what;
    else {
      const [, name, labels = '', value] = line.exec(written) ?? [];
      if (name === undefined) throw new Error(`no line of metrics: ${written}`);
      if (!Object.keys(kinds!).some((known) => name === known || name.replace(/_(bucket|sum|count)$/, '') === known)) throw new Error(`a reading without a kind: ${written}`);
      readings.push({ name, labels, value: Number(value) });
    }
  }
  const found = (name: string, fits: (labels: string) => boolean) => readings.filter((one) => one.name === name && fits(one.labels));
  const total = (all: readonly { value: number }[]) => all.reduce((sum, { value }) => sum + value, 0);
  return {
    kinds: kinds!,
    meanings: meanings!,
    of: (name, labels) => total(found(name, (one) => one === labels)),
    sum: (name, like = /(?:)/) => total(found(name, (one) => like.test(one))),
    has: (name) => found(name, () => true).length > 0,
  };
}
