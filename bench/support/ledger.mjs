// A ledger beside a million complaints: one problem that the desk entered and assigned, copied over the town with as many complaints as chance brings.
import { complaintId } from './moves.mjs';
import { desk, district, people, store, units as named } from './house.mjs';
import { copies } from './million.mjs';

/** A problem that a unit answers for by name; its id. */
async function template({ database: { hot }, rulebook }, person) {
  const problems = new desk.ProblemDesk(new store.Journal(hot, { reporterKey: 'bench' }), rulebook, hot);
  const asking = { account: 'bench', roles: people.office };
  const done = (performed) => {
    if (performed.outcome !== 'done') throw new Error(JSON.stringify(performed));
    return performed.subject.id;
  };
  const place = { address: '南市街 8 号', subdistrict: '南市', lat: 39.1301, lon: 117.1902, resolved: true };
  const id = done(await problems.enter({ district, id: 'bench:ledger', asking, payload: { source: 'patrol', nuisances: ['noise-equipment'] }, texts: { account: '夜间设备轰鸣' }, fact: { place, respondent: '恒达冷库' } }));
  return done(await problems.perform({ district, subject: id, id: 'bench:ledger:assign', asking, action: 'assign', payload: { unit: named[0], person }, texts: {} }));
}

/** So many problems, numbered from `first`, of a hundred firms in the hands of so many units; the ones in charge are a person a unit. */
export async function inscribe(house, first, count, unitCount) {
  const { admin } = house;
  await admin.query(
    `insert into bihuan.account (district, id, login, name, password_hash, roles, unit)
     select $1, ('019b0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'answering' || n, '负责人' || n, '-', '{handler}', null from generate_series(0, $2::int - 1) as n`, [district, unitCount],
  );
  const { rows: [{ id: person }] } = await admin.query(`select id from bihuan.account where district = $1 and unit = $2`, [district, named[0]]);
  const id = await template(house, person);
  const units = `jsonb_build_array('u' || n % ${unitCount})`;
  const said = `jsonb_build_object('unit', 'u' || n % ${unitCount}, 'person', '019b0000-0000-7000-8000-' || lpad(to_hex(n % ${unitCount}), 12, '0'))`;
  await copies(admin, id, first, count, {
    later: `n % 100000 * interval '10 seconds'`, standing: `${said} || jsonb_build_object('units', ${units})`,
    // A few are complained of by very many.
    ledger: {
      complaints: `3 + (97 / (1 + n * 7919 % 1000))::int`, last_complaint_at: `opened_at - n % 1000 * interval '1 hour'`, opened_at: `opened_at - n * 7919 % 94608 * interval '1000 seconds'`, line: `(line::jsonb || ${said})::json`, units,
      place: `jsonb_build_object('address', '和平路 ' || n || ' 号', 'subdistrict', '南市', 'respondent', '恒达冷库' || n % 100)`,
    },
  });
  return complaintId(first);
}
