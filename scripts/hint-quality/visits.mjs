import { judged, keyOf, pairsBy } from './files.mjs';

const minutesBetween = (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) / 60_000;
const keys = (pairs) => new Set(pairs.map(([a, b]) => keyOf(a.id, b.id)));
const members = (pairs) => new Set([...pairs].flatMap((pair) => pair.split(' ')));

/** Chicago: two complaints at one address were served by one visit where their first inspections lie within 15 minutes. */
export function chicago(rows, duplicates, nuisanceOf) {
  const visited = new Set(rows.filter(({ first_inspection_at: at }) => at !== '').map(({ id }) => id));
  const oneVisit = pairsBy(rows, ({ address }) => address).filter(([a, b]) => minutesBetween(a.first_inspection_at, b.first_inspection_at) <= 15);
  return [...readings('chicago', oneVisit, duplicates, nuisanceOf, (id) => visited.has(id)), { set: 'chicago', reading: 'pairs, best by days', ...bestByDays(rows, keys(oneVisit)) }];
}

/** The best that a bound of days between two registrations can do where nothing is known but the address. */
function bestByDays(rows, truth) {
  const pairs = pairsBy(rows, ({ address }) => address);
  const within = (days) => judged(keys(pairs.filter(([a, b]) => minutesBetween(a.created_at, b.created_at) <= days * 1440)), truth);
  return [0, 1, 2, 3, 4, 5, 6, 7].map(within).reduce((best, one) => (one.f1 > best.f1 ? one : best));
}

/** New York: two complaints at one address were served by one visit where both were open at some time together and closed within 10 minutes. */
export function newYork(rows, duplicates, nuisanceOf) {
  const together = ([a, b]) => Date.parse(a.created_at) < Date.parse(b.closed_at) && Date.parse(b.created_at) < Date.parse(a.closed_at);
  const oneVisit = pairsBy(rows, ({ address, borough }) => `${address} ${borough}`).filter((pair) => together(pair) && minutesBetween(pair[0].closed_at, pair[1].closed_at) <= 10);
  return readings('new-york', oneVisit, duplicates, nuisanceOf, () => true);
}

/** The same figures by several readings of what one visit served. */
function readings(set, oneVisit, duplicates, nuisanceOf, wasVisited) {
  const truth = keys(oneVisit);
  const alike = keys(oneVisit.filter(([a, b]) => nuisanceOf(a.id)?.some((one) => nuisanceOf(b.id)?.includes(one))));
  const seen = new Set([...duplicates].filter((pair) => pair.split(' ').every(wasVisited)));
  const sameKind = new Set([...seen].filter((pair) => { const [a, b] = pair.split(' '); return nuisanceOf(a)?.some((one) => nuisanceOf(b)?.includes(one)); }));
  return [
    { set, reading: 'pairs', ...judged(duplicates, truth) },
    { set, reading: 'pairs, both visited', ...judged(seen, truth) },
    { set, reading: 'pairs, both visited, one nuisance', ...judged(sameKind, alike) },
    { set, reading: 'complaints that share a visit', ...judged(members(seen), members(truth)) },
  ];
}
