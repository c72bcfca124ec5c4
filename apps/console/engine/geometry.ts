import { phasesOf, targetOf, type Move, type Table } from './table.js';

/** A box of the picture, in its own units: one is a pixel where the picture is 1200 wide. */
export interface Box {
  state: string;
  x: number;
  y: number;
  width: number;
  height: number;
  phase: boolean;
}

/** One way of a move, from one state to another. */
export interface Way {
  key: string;
  action: string;
  from: string;
  to: string;
  kind: 'forward' | 'back' | 'aside';
  d: string;
  label?: { x: number; y: number; up: boolean };
}

/** Everything that is drawn. */
export interface Drawing {
  width: number;
  height: number;
  begin: { x: number; y: number };
  boxes: readonly Box[];
  ways: readonly Way[];
}

const WIDTH = 1200;
export const PHASE_WIDTH = 152;
const PHASE_TOP = 212;
const [END_WIDTH, END_HEIGHT] = [124, 66];
const [LANE, ARC] = [17, 35];
const ROUND = 8;

/** From left to right below the loop: where a move leads aside, its place follows from where it comes; others come after. */
const besideTheLoop = ['recorded', 'annulled', 'merged', 'declined', 'transferred', 'withdrawn'];

/** Lays the table out: the phases in a row, as high as what is written in them, what goes back above them, what leaves the loop below. */
export function drawingOf(table: Table, phaseHeight: number): Drawing {
  const bottom = PHASE_TOP + phaseHeight;
  const phases = phasesOf(table);
  const ends = table.ends.filter((state) => !phases.includes(state)).sort((a, b) => placeOf(a) - placeOf(b));
  const gap = (WIDTH - 92 - 18 - phases.length * PHASE_WIDTH) / Math.max(1, phases.length - 1);
  const begin = { x: 28, y: PHASE_TOP + 62 };

  const ways: [Move, string, string][] = table.rows.flatMap((move) => (move.from.length ? move.from : ['']).map((from): [Move, string, string] => [move, from, targetOf(move, from)]).filter(([, from, to]) => from !== to));
  const lanes = [...new Set(ways.filter(([, from, to]) => phases.includes(from) !== phases.includes(to) && from !== '').map(([{ action }]) => action))];
  const endTop = bottom + 34 + lanes.length * LANE + 30;

  const boxes: Box[] = [
    ...phases.map((state, index): Box => ({ state, x: 92 + index * (PHASE_WIDTH + gap), y: PHASE_TOP, width: PHASE_WIDTH, height: phaseHeight, phase: true })),
    ...ends.map((state, index): Box => ({ state, x: 16 + index * (END_WIDTH + 13), y: endTop, width: END_WIDTH, height: END_HEIGHT, phase: false })),
  ];
  const boxOf = (state: string) => boxes.find((box) => box.state === state) ?? { state, x: begin.x, y: begin.y, width: 0, height: 0, phase: true };
  const order = (state: string) => phases.indexOf(state);

  const drawn = ways.map(([move, from, to]): Way => {
    const key = `${move.action} ${from} ${to}`;
    const base = { key, action: move.action, from, to };
    if (order(to) >= 0 && (from === '' || order(from) >= 0)) return order(from) < order(to) ? { ...base, kind: 'forward', ...forward(move, from, to) } : { ...base, kind: 'back', ...back(move, from, to) };
    if (order(from) < 0 && order(to) < 0) return { ...base, kind: 'aside', ...between(move, from, to) };
    return { ...base, kind: 'aside', ...aside(move, from, to) };
  });
  return { width: WIDTH, height: endTop + END_HEIGHT + 28, begin, boxes, ways: oneLabelEach(drawn) };

  /** Straight on; a second move between the same two runs below the first. */
  function forward({ action }: Move, from: string, to: string): Pick<Way, 'd' | 'label'> {
    const nth = ways.filter(([, one, other]) => one === from && other === to).findIndex(([move]) => move.action === action);
    const [start, end] = [from === '' ? begin.x + 9 : boxOf(from).x + PHASE_WIDTH, boxOf(to).x];
    const y = begin.y + nth * 34;
    return { d: `M${start} ${y}H${end}`, label: { x: (start + end) / 2 - 3, y: nth === 0 ? y - 8 : y + 17, up: nth === 0 } };
  }

  /** In an arc above the row; the longer its way, the higher, so that no two cross. */
  function back({ action }: Move, from: string, to: string): Pick<Way, 'd' | 'label'> {
    const arcs = ways.filter(([, one, other]) => other === to && order(one) > order(to)).sort((a, b) => order(a[1]) - order(b[1]) || 0);
    const rank = arcs.findIndex(([move, one]) => move.action === action && one === from);
    const leaving = arcs.filter(([, one]) => one === from);
    const nth = leaving.findIndex(([move]) => move.action === action);
    const landings = ways.some(([, one, other]) => other === from && order(one) > order(from));
    const start = boxOf(from).x + (landings ? 20 : PHASE_WIDTH / 2 + (nth - (leaving.length - 1) / 2) * 34);
    const end = boxOf(to).x + PHASE_WIDTH - 18 - rank * 22;
    const peak = 40 + rank * ARC;
    const handle = PHASE_TOP - peak / 0.75;
    return { d: `M${start} ${PHASE_TOP}C${start} ${handle} ${end} ${handle} ${end} ${PHASE_TOP}`, label: { x: (start + end) / 2, y: PHASE_TOP - peak + 4, up: true } };
  }

  /** Down to a lane of its own, along it, and down again; ports further to the right have higher lanes, so that none of one state cross. */
  function aside({ action }: Move, from: string, to: string): Pick<Way, 'd' | 'label'> {
    const out = order(from) >= 0;
    const [phase, end] = out ? [from, to] : [to, from];
    const landing = landingOf(end, action);
    // A port that is nearly above needs no bend.
    const port = Math.abs(portOf(phase, action) - landing) < 12 ? landing : portOf(phase, action);
    const byLanding = [...lanes].sort((a, b) => landingAt(b) - landingAt(a));
    const y = bottom + 24 + byLanding.indexOf(action) * LANE;
    const turn = Math.sign(landing - port) * Math.min(ROUND, Math.abs(landing - port) / 2);
    const down = `V${y - ROUND}Q${port} ${y} ${port + turn} ${y}H${landing - turn}Q${landing} ${y} ${landing} ${y + ROUND}V${endTop}`;
    const up = `V${y + ROUND}Q${landing} ${y} ${landing - turn} ${y}H${port + turn}Q${port} ${y} ${port} ${y - ROUND}V${bottom}`;
    return { d: out ? `M${port} ${bottom}${down}` : `M${landing} ${endTop}${up}`, label: { x: landing, y: endTop - 14, up: true } };
  }

  /** Between two ends, or from where complaints come in straight to one. */
  function between(_: Move, from: string, to: string): Pick<Way, 'd' | 'label'> {
    const [one, other] = [boxOf(from), boxOf(to)];
    if (from === '') return { d: `M${begin.x} ${begin.y + 9}V${endTop}`, label: { x: begin.x + 6, y: endTop - 14, up: true } };
    const right = other.x > one.x;
    const y = endTop + END_HEIGHT / 2;
    return { d: `M${right ? one.x + END_WIDTH : one.x} ${y}H${right ? other.x : other.x + END_WIDTH}` };
  }

  function portOf(phase: string, action: string): number {
    const ports = ways.filter(([, one, other]) => (one === phase) !== (other === phase) && order(one === phase ? other : one) < 0 && one !== '').map(([move]) => move.action).sort((a, b) => landingAt(a) - landingAt(b));
    const { x } = boxOf(phase);
    return ports.length === 1 ? x + PHASE_WIDTH / 2 : x + 14 + (ports.indexOf(action) * (PHASE_WIDTH - 28)) / Math.max(1, Math.max(ports.length, 5) - 1);
  }

  /** Where a move meets the end that it leads to, or comes from: in the middle, or one left and one right of it. */
  function landingOf(end: string, action: string): number {
    const meets = lanes.filter((lane) => ways.some(([move, one, other]) => move.action === lane && (one === end || other === end) && order(one === end ? other : one) >= 0));
    const { x } = boxOf(end);
    const besideTheBeginning = ways.some(([, one, other]) => one === '' && other === end) ? 24 : 0;
    return x + END_WIDTH / 2 + (meets.indexOf(action) - (meets.length - 1) / 2) * 70 + besideTheBeginning;
  }
  function landingAt(action: string): number {
    const [, from = '', to = ''] = ways.find(([move, one, other]) => move.action === action && phases.includes(one) !== phases.includes(other)) ?? [];
    return landingOf(order(from) < 0 ? from : to, action);
  }
}

function placeOf(state: string): number {
  const place = besideTheLoop.indexOf(state);
  return place < 0 ? besideTheLoop.length : place;
}

/** What four states may do alike is written once where the ways have met. */
function oneLabelEach(ways: readonly Way[]): Way[] {
  const written = new Set<string>();
  return ways.map((way) => {
    const spot = way.label ? `${way.action} ${way.label.x} ${way.label.y}` : '';
    if (!written.has(spot)) {
      written.add(spot);
      return way;
    }
    return { ...way, label: undefined };
  }) as Way[];
}
