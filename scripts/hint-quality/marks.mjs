// How many marks of a text must be kept and asked for, by forty keys: which marks a text has is settled by the key of the installation.
const KEYS = 40;
const AMONG = 20;

/** What could be kept, asked for, and looked at of one mark; the last is what ships. */
const ways = [
  { kept: 16, asked: 16, newest: 60 },
  { kept: 32, asked: 32, newest: 60 },
  { kept: 32, asked: 20, newest: 60 },
  { kept: 32, asked: 32, newest: 20 },
  { kept: 32, asked: 16, newest: 20 },
  { kept: 32, asked: 20, newest: 20 },
];

/** Of the labelled messages that had been told before, how many find an earlier one among twenty candidates by marks alone; on average and with the unluckiest key. */
export function marksTable(reports, clusters, marksOf) {
  const clusterOf = new Map([...clusters].flatMap(([name, { same }]) => same.map((id) => [id, name])));
  const keys = Array.from({ length: KEYS }, (_, n) => `key ${n}`);
  const marks = keys.map((key) => new Map(reports.map(({ id, words }) => [id, marksOf(words, key)])));
  const measured = ways.map((way) => ({ ...way, shares: marks.map((of) => shareFound(reports, clusterOf, of, way)) }));
  return [
    '| marks kept | asked for | newest of a mark | find an earlier one | with the unluckiest key |\n|--:|--:|--:|--:|--:|',
    ...measured.map(({ kept, asked, newest, shares }) => `| ${kept} | ${asked} | ${newest} | ${(shares.reduce((a, b) => a + b) / KEYS).toFixed(3)} | ${Math.min(...shares).toFixed(3)} |`),
  ].join('\n');
}

function shareFound(reports, clusterOf, marks, { kept, asked, newest }) {
  const holders = new Map();
  const told = new Map();
  let [found, of] = [0, 0];
  for (const { id } of reports) {
    const cluster = clusterOf.get(id);
    const before = told.get(cluster);
    if (cluster !== undefined && before) {
      of += 1;
      if (candidates(marks.get(id).slice(0, asked), holders, newest).some((one) => before.has(one))) found += 1;
    }
    if (cluster !== undefined) told.set(cluster, (before ?? new Set()).add(id));
    for (const mark of marks.get(id).slice(0, kept)) holders.set(mark, [...(holders.get(mark) ?? []), id]);
  }
  return found / of;
}

/** As the store finds them: at least two marks shared, each worth the less the more have it. */
function candidates(marks, holders, newest) {
  const shared = new Map();
  for (const mark of marks) {
    const those = (holders.get(mark) ?? []).slice(-newest);
    for (const id of those) shared.set(id, [...(shared.get(id) ?? []), 1 / those.length]);
  }
  const sum = (weights) => weights.reduce((a, b) => a + b, 0);
  return [...shared].filter(([, weights]) => weights.length > 1).sort((a, b) => sum(b[1]) - sum(a[1])).slice(0, AMONG).map(([id]) => id);
}
