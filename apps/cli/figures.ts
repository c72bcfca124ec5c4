import type { Instant } from '@bihuan/core';
import { rungName, type Office } from '@bihuan/desk';
import { consolidationOf, districtCodes, figuresOf, type Database, type Figures, type OrderFigure, type SignOffFigure, type UnitFigure } from '@bihuan/store';

/** One district in numbers. */
export interface DistrictFigures {
  district: string;
  /** The office's own; what stands apart is in none of the numbers but these three. */
  complaints: number;
  /** Taken over as history, and of these the ones that were ended where they came from. */
  recorded: number;
  endedThere: number;
  /** Brought by an import that was taken back. */
  annulled: number;
  states: Readonly<Record<string, number>>;
  supervised: number;
  /** With a supervision order still open. */
  underOrder: number;
  /** Supervision orders by state, and of all of them the ones that were raised a level, or came to a measure. */
  orders: { states: Readonly<Record<string, number>>; raised: number; measured: number };
  /** The ledger: problems by state, without those settled in the interim, which have a number of their own; sign-offs, and of those whose watch is over or broken the share that held. */
  ledger: { states: Readonly<Record<string, number>>; interim: number; consolidation: number | null } & Omit<SignOffFigure, 'district'>;
  relapsed: number;
  returned: number;
  /** How often each rung rang, by `<clock>:<rung>`. */
  rungs: Readonly<Record<string, number>>;
  /** By clock: overdue now, and due dates that a rung found passed. */
  late: Readonly<Record<string, { overdueNow: number; rangAfterDue: number }>>;
  units: readonly Omit<UnitFigure, 'district'>[];
}

/** Every district in numbers, as of an instant of the movable time. */
export interface FiguresNow {
  asOf: Instant;
  districts: readonly DistrictFigures[];
}

/** Counts, and names the rungs as the procedures do; the ledger as of an instant before, where one is named. */
export async function figuresNow(office: Office, { hot }: Pick<Database, 'hot'>, district?: string, ledgerAsOf?: Instant): Promise<FiguresNow> {
  const asOf = await office.time.now();
  const figures = await figuresOf(hot, district, ledgerAsOf);
  const codes = district === undefined ? await districtCodes(hot) : [district];
  for (const code of codes) await office.rulebook.know(code);
  return { asOf, districts: codes.map((code) => ofDistrict(office, code, figures, asOf)) };
}

function ofDistrict({ rulebook }: Office, district: string, figures: Figures, at: Instant): DistrictFigures {
  const here = <Row extends { district: string }>(rows: readonly Row[]) => rows.filter((row) => row.district === district);
  const states = here(figures.states);
  const sum = (of: 'complaints' | 'supervised' | 'underOrder' | 'relapsed' | 'returned') => states.reduce((total, row) => total + row[of], 0);
  const [apart] = here(figures.apart);
  const rungs: Record<string, number> = {};
  for (const { kind, procedure, clock, rung, rang } of here(figures.rungs)) {
    const name = rungName(rulebook, { district, kind, procedure, name: clock, nextRung: rung, at, subject: '', number: '', dueNo: 0 });
    rungs[`${clock}:${name}`] = (rungs[`${clock}:${name}`] ?? 0) + rang;
  }
  return {
    district,
    complaints: sum('complaints'),
    recorded: apart?.recorded ?? 0,
    endedThere: apart?.endedThere ?? 0,
    annulled: apart?.annulled ?? 0,
    states: Object.fromEntries(states.map(({ state, complaints }) => [state, complaints])),
    supervised: sum('supervised'),
    underOrder: sum('underOrder'),
    orders: ordersOf(here(figures.orders)),
    ledger: ledgerOf(district, figures),
    relapsed: sum('relapsed'),
    returned: sum('returned'),
    rungs,
    late: Object.fromEntries(here(figures.late).map(({ clock, overdueNow, rangAfterDue }) => [clock, { overdueNow, rangAfterDue }])),
    units: here(figures.units).map(({ unit, open, overdue }) => ({ unit, open, overdue })),
  };
}

function ledgerOf(district: string, { problems, signOffs }: Figures): DistrictFigures['ledger'] {
  const rows = problems.filter((row) => row.district === district);
  const { signedOff, inWatch, held, revoked } = signOffs.find((row) => row.district === district) ?? { signedOff: 0, inWatch: 0, held: 0, revoked: 0 };
  return {
    states: Object.fromEntries(rows.flatMap(({ state, problems: resting }) => (resting > 0 ? [[state, resting]] : []))),
    interim: rows.reduce((total, row) => total + row.interim, 0),
    signedOff, inWatch, held, revoked, consolidation: consolidationOf({ held, revoked }),
  };
}

function ordersOf(rows: readonly OrderFigure[]): DistrictFigures['orders'] {
  const sum = (of: 'raised' | 'measured') => rows.reduce((total, row) => total + row[of], 0);
  return { states: Object.fromEntries(rows.map(({ state, orders }) => [state, orders])), raised: sum('raised'), measured: sum('measured') };
}
