const MINUTES = 10;
const METRES = 1000;

/** Reports that an app most likely sent twice (the same words within 10 minutes and 1 km): how many of them are hinted at as duplicates. */
export function doubleSends(rows, hinted, metresBetween) {
  const told = new Map(rows.map((row) => [row.id, { said: `${row.text} ${row.symptoms}`.trim().toLowerCase(), at: Date.parse(row.created_at), point: { lat: Number(row.lat), lon: Number(row.lon) } }]));
  const compared = hinted.map(({ report }) => report.id).filter((id) => told.get(id).said !== '');
  const byWords = new Map();
  for (const id of compared) byWords.set(told.get(id).said, [...(byWords.get(told.get(id).said) ?? []), id]);
  const duplicates = new Map(hinted.map(({ report, hints }) => [report.id, new Set(hints.filter(({ likeness }) => likeness.kind === 'duplicate').map(({ earlier }) => earlier.id))]));
  const isTwice = (a, b) => Math.abs(a.at - b.at) <= MINUTES * 60_000 && metresBetween(a.point, b.point) <= METRES;
  const pairs = [...byWords.values()].flatMap((ids) => ids.flatMap((a, at) => ids.slice(at + 1).filter((b) => isTwice(told.get(a), told.get(b))).map((b) => [a, b])));
  const found = pairs.filter(([a, b]) => duplicates.get(a)?.has(b) || duplicates.get(b)?.has(a)).length;
  return { found, of: pairs.length, duplicates: [...duplicates.values()].reduce((sum, each) => sum + each.size, 0) };
}
