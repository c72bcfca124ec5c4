import { check, type Checked } from '@bihuan/check';
import { isWorkingDay, toInstant } from '@bihuan/core';

import { counted, wrongIn, type Counted } from './counting';
import { largeOffice } from './office';
import { casesOf, Working } from './working';

/** How large a quarter. */
export interface QuarterPlan {
  complaints: number;
  units: number;
  seed: string;
  /** Local date of its first day, and its days. */
  first: string;
  days: number;
  /** Hears of each day that has passed. */
  progress?(day: string, rang: number): void;
}

/** What it came to. */
export interface Quarter {
  counted: Counted;
  /** Everything that is not as it must be, the checker's findings among it. */
  wrong: string[];
  checked: Checked;
  done: Record<string, number>;
  refused: Record<string, number>;
  parked: number;
  seconds: number;
}

const zone = 'Asia/Shanghai';

/** Plays a quarter of a large office on the real engine: people at ten in the morning of every working day, every rung at its own instant, and the checker at the end. */
export async function quarter({ complaints, units, seed, first, days, progress }: QuarterPlan): Promise<Quarter> {
  const began = Date.now();
  const large = await largeOffice(units, toInstant(zone, first, '08:00'));
  try {
    const { forwarding, rulebook, outgoing, time } = large.office;
    await rulebook.know('heping');
    const calendar = rulebook.calendar('heping');
    const working = new Working(large, casesOf(complaints, large.units, seed));
    let worked = 0;
    for (let n = 0; n < days; n += 1) {
      const date = new Date(Date.parse(`${first}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
      const ten = toInstant(zone, date, '10:00');
      let rang = 0;
      if (ten > (await time.now())) for await (const _ of forwarding.forward({ to: ten })) rang += 1;
      if (isWorkingDay(calendar, date).working) await working.day(worked++);
      await outgoing.flush();
      progress?.(date, rang);
    }
    for await (const _ of forwarding.forward({ by: '1d' }));
    const sum = await counted(large);
    const checked = await check(large.database.pool);
    const wrong = [...wrongIn(sum), ...checked.violations.map(({ line, number, what, en }) => `line ${line}: ${number ?? ''} ${what}: ${en}`), ...(large.parked.length > 0 ? [`${large.parked.length} parked: ${JSON.stringify(large.parked[0])}`] : [])];
    return { counted: sum, checked, wrong, done: working.done, refused: working.refused, parked: large.parked.length, seconds: Math.round((Date.now() - began) / 1000) };
  } finally {
    await large.end();
  }
}
