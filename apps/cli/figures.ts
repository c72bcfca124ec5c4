import type { Instant } from '@bihuan/core';
import { rungName, type Office } from '@bihuan/desk';
import { districtCodes, figuresOf, type Database, type Figures, type UnitFigure } from '@bihuan/store';

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

/** Counts, and names the rungs as the procedures do. */
export async function figuresNow(office: Office, { hot }: Pick<Database, 'hot'>, district?: string): Promise<FiguresNow> {
  const asOf = await office.time.now();
  const figures = await figuresOf(hot, district);
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
  for (const { procedure, clock, rung, rang } of here(figures.rungs)) {
    const name = rungName(rulebook, { district, kind: 'complaint', procedure, name: clock, nextRung: rung, at, subject: '', number: '', dueNo: 0 });
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
    relapsed: sum('relapsed'),
    returned: sum('returned'),
    rungs,
    late: Object.fromEntries(here(figures.late).map(({ clock, overdueNow, rangAfterDue }) => [clock, { overdueNow, rangAfterDue }])),
    units: here(figures.units).map(({ unit, open, overdue }) => ({ unit, open, overdue })),
  };
}
