const share = (value) => value.toFixed(3);
const names = { chicago: 'Chicago', 'new-york': 'New York' };

/** The figures as tables of a page. */
export function tables({ visits, labels, walk, doubleSends }) {
  return [
    '| one visit served both | reading | right | found | true | precision | recall | F1 |\n|---|---|---|---|---|---|---|---|',
    ...visits.map(({ set, reading, right, found, truth, precision, recall, f1 }) => `| ${names[set]} | ${reading} | ${right} | ${found} | ${truth} | ${share(precision)} | ${share(recall)} | ${share(f1)} |`),
    '',
    '| labelled Chinese messages | true ones among the first five | recall | near-misses above a true one |\n|---|---|---|---|',
    ...labels.map(({ reading, hit, of, recall, above, nearMisses }) => `| ${reading} | ${hit}/${of} | ${share(recall)} | ${above}/${nearMisses} |`),
    '',
    `Message by message, accepting the first hint from the threshold on: of the largest cluster ${walk.most} of ${walk.same} messages end on one problem; on it ${walk.nearMiss} near-misses and ${walk.others} others.`,
    '',
    `Odor reports that were most likely sent twice: ${doubleSends.found} of ${doubleSends.of} are hinted at as duplicates, among ${doubleSends.duplicates} hints of that kind.`,
  ].join('\n');
}

/** What a quarter more or less of each number does. */
export function shakenTable(figures, shaken) {
  const of = ({ visits, labels }) => [...['chicago', 'new-york'].flatMap((set) => visits.filter((one) => one.set === set && (set === 'chicago' ? !/one nuisance|best/.test(one.reading) : one.reading === 'pairs')).map(({ f1 }) => share(f1))), share(labels[0].recall), `${labels[0].above}`];
  return [
    '| number | Chicago pairs | both visited | complaints | New York pairs | recall of five | near-misses above |\n|---|---|---|---|---|---|---|',
    `| as shipped | ${of(figures).join(' | ')} |`,
    ...shaken.map((one) => `| ${one.at.join('.')} ${one.value} → ${one.to} | ${of(one).join(' | ')} |`),
  ].join('\n');
}
