// pgbench as the peer: with the journal's own two statements, or with one call of a function that does the same work.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { complaintId } from './moves.mjs';

/** Whether pgbench is on this machine (Debian: postgresql-contrib). */
export function hasPgbench() {
  try {
    return /PostgreSQL/.test(execFileSync('pgbench', ['--version'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}

/** Those after the first `count`: whoever moves them otherwise would find them changed. */
const someComplaint = (count) => `\\set n random(${count}, ${2 * count - 1})\n\\set c random(1, 1000000000)\n\\set k random(1, 1000000000)\n`;
const subject = `('01900000-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))`;
const command = `('bench:' || :c || ':' || :k)`;

/** Writes the script of the two statements of one real move: `{ text, values }` of the read and of the write. */
export function twoStatements({ read, write }, complaints) {
  const inline = ({ text, values }, fixed) =>
    text.replace(/\$(\d+)::(\w+\[\]|json)/g, (_, place, type) => `${literal(values[place - 1], type, fixed)}::${type}`).replace(/\s+/g, ' ').trim();
  const fixed = (value, type) => {
    if (type === 'uuid[]' && value === write.subject) return `${subject}::uuid`;
    if (value === write.command) return command;
    if (type === 'int[]' && value === write.version) return `(:version::int + 1)`;
    return undefined;
  };
  return file('two', `${someComplaint(complaints)}${inline(read, fixed)} \\gset\n${inline(write, fixed)};\n`);
}

/** Makes the function of `one-call.sql` and writes the script that calls it. */
export async function oneCall(admin, complaints) {
  await admin.query(readFileSync(new URL('one-call.sql', import.meta.url), 'utf8'));
  return file('one', `${someComplaint(complaints)}select bench_reassign(${subject}::uuid, ${command}, '点位在对面辖区') as said;\n`);
}

/** How many moves pgbench has made so far, by the versions of its complaints: a script that writes nothing is fast. */
export async function movesMade(admin, complaints) {
  const { rows: [{ made }] } = await admin.query('select sum(version)::float8 as made from bihuan.subject where id between $1 and $2', [complaintId(complaints), complaintId(2 * complaints - 1)]);
  return made;
}

/** Throws where fewer than eight in ten transactions moved anything; the others met in one complaint. */
export function mustHaveMoved(made, transactions) {
  if (made < transactions * 0.8) throw new Error(`pgbench made ${Math.round(transactions)} transactions and ${made} moves: nothing to compare`);
}

/** Transactions a second of so many clients. */
export function run(script, url, clients, seconds) {
  const out = execFileSync('pgbench', ['-n', '-M', 'prepared', '-c', clients, '-j', Math.min(2, clients), '-T', seconds, '-f', script, url].map(String), {
    encoding: 'utf8',
    env: { ...process.env, PGOPTIONS: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off -c TimeZone=UTC -c search_path=bihuan' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return Number(/tps = ([\d.]+)/.exec(out)?.[1]);
}

function file(name, text) {
  const written = path.join(tmpdir(), `bihuan-pgbench-${process.pid}-${name}.sql`);
  writeFileSync(written, text);
  return written;
}

function literal(values, type, fixed) {
  const element = type.replace('[]', '');
  if (type === 'json') return quoted(values);
  const items = values.map((value) => fixed(value, type) ?? (value === null || value === undefined ? 'null' : `${quoted(value)}::${element}`));
  return `array[${items.join(', ')}]`;
}

function quoted(value) {
  const text = Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : String(value);
  return `'${text.replaceAll("'", "''").replaceAll(':', "' || chr(58) || '")}'`.replace(/^(.*\|\|.*)$/s, '($1)');
}
