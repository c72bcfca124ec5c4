const FIRST = 5;

/** Clusters of messages about one place and nuisance, and those that only look so, as a person labelled them. */
export function clustersOf(labels) {
  const clusters = new Map();
  for (const { id, cluster, kind } of labels) {
    const one = clusters.get(cluster) ?? { same: [], nearMiss: [] };
    if (kind === 'same') one.same.push(id);
    if (kind === 'near-miss') one.nearMiss.push(id);
    clusters.set(cluster, one);
  }
  return clusters;
}

/** Of the true ones how many stand among the first five hints (or as many as there are room for), and whether near-misses stand below them. */
export function ranked(clusters, hintsOf) {
  let [hit, of, above, compared] = [0, 0, 0, 0];
  for (const { same, nearMiss } of clusters.values()) {
    for (const id of same) {
      const { hints, candidates } = hintsOf(id);
      const true_ = same.filter((one) => one !== id && candidates.has(one));
      const room = Math.min(FIRST, true_.length);
      hit += Math.min(room, hints.slice(0, FIRST).filter((one) => true_.includes(one)).length);
      of += room;
      for (const near of nearMiss.filter((one) => candidates.has(one) && true_.length > 0)) {
        const place = hints.indexOf(near);
        const nth = hints.filter((one) => true_.includes(one))[room - 1];
        compared += 1;
        if (place >= 0 && (nth === undefined || place < hints.indexOf(nth))) above += 1;
      }
    }
  }
  return { hit, of, recall: of === 0 ? 0 : hit / of, nearMisses: compared, above };
}

/** Message by message in time order, as a clerk would who accepts the first hint where it may be accepted: which problem each ends on. */
export function walked(reports, rules, core) {
  const problems = new Map();
  const rarity = new core.GramCounts();
  const earlier = [];
  for (const report of core.inTimeOrder(reports)) {
    const [first] = core.rank(report, earlier, rules, rarity);
    problems.set(report.id, first && core.mayBeAccepted(first.likeness, rules) ? problems.get(first.earlier.id) : report.id);
    rarity.seen(report.words);
    earlier.push(report);
  }
  return problems;
}

/** The problem on which most messages of a cluster ended, and what else is on it. */
export function gathered(problems, { same, nearMiss }, labelled) {
  const counts = new Map();
  for (const id of same) counts.set(problems.get(id), (counts.get(problems.get(id)) ?? 0) + 1);
  const [problem, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const on = [...problems].filter(([, one]) => one === problem).map(([id]) => id);
  return { same: same.length, most: most ?? 0, nearMiss: on.filter((id) => nearMiss.includes(id)).length, others: on.filter((id) => !same.includes(id) && !nearMiss.includes(id)).length, unlabelled: on.filter((id) => !labelled.has(id)).length };
}
