import { check } from '@bihuan/check';
import { makeDemo, setBack } from '@bihuan/intake';
import { demoOffice } from '../support/demo-office';
jest.setTimeout(300_000);
it('scratch look at the past of the demo', async () => {
  const here = await demoOffice();
  try {
    await setBack(here.office.time);
    const began = performance.now();
    const made = await makeDemo(here.office);
    console.log('seconds', (performance.now() - began) / 1000, JSON.stringify(made, null, 1));
    const q = async (sql: string) => (await here.database.pool.query(sql)).rows;
    console.log(JSON.stringify(await q(`select state, count(*) from bihuan.subject where district='demo' group by 1 order by 1`)));
    console.log(JSON.stringify(await q(`select time_offset::text from bihuan.installation`)));
    console.log(JSON.stringify(await q(`select standing->>'unit' as unit, state, count(*) from bihuan.subject where district='demo' and state in ('assigned','rectified','revisited','discovered') group by 1,2 order by 2,1`)));
    console.log(JSON.stringify(await q(`select count(*) from bihuan.history`)));
    console.log(JSON.stringify(await q(`select split_part(id,':',2) as clock, event->>'action' as a, count(*) from bihuan.history where id like 'clock:%' group by 1,2 order by 1,2`)));
    console.log(JSON.stringify(await q(`select f.opening_key, s.number, s.state, s.standing->'openOrders' as o from bihuan.subject s join bihuan.complaint_fact f on f.district=s.district and f.subject=s.id and f.version=1 where f.opening_key not like '%drawn%' order by s.number`)).replaceAll('},{','},\n{'));
    const { violations } = await check(here.database.pool, {});
    console.log(JSON.stringify(violations.slice(0, 10)));
  } finally {
    await here.end();
  }
});
