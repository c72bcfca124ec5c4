// pgbench with the journal's own two statements: what the database alone can do with them.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
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

/** Writes the script from one real move as it went over the wire: `{ text, values }` of the read and of the write. */
export function script({ read, write }, complaints) {
  const template = complaintId(0);
  const inline = ({ text, values }, fixed) =>
    text.replace(/\$(\d+)::(\w+\[\]|json)/g, (_, place, type) => `${literal(values[place - 1], type, fixed)}::${type}`).replace(/\s+/g, ' ').trim();
  const subject = `('01900000-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))`;
  const fixed = (value, type) => {
    if (type === 'uuid[]' && value === template) return `${subject}::uuid`;
    if (value === write.command) return `('bench:' || :c || ':' || :k)`;
    if (type === 'int[]' && value === write.version) return `(:version::int + 1)`;
    return undefined;
  };
  const file = path.join(tmpdir(), `bihuan-pgbench-${process.pid}.sql`);
  writeFileSync(file, `\\set n random(0, ${complaints - 1})\n\\set c random(1, 1000000000)\n\\set k random(1, 1000000000)\n${inline(read, fixed)} \\gset\n${inline(write, fixed)};\n`);
  return file;
}

/** Transactions a second of so many clients. */
export function run(file, url, clients, seconds) {
  const out = execFileSync('pgbench', ['-n', '-M', 'prepared', '-c', clients, '-j', Math.min(2, clients), '-T', seconds, '-f', file, url].map(String), {
    encoding: 'utf8',
    env: { ...process.env, PGOPTIONS: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off -c TimeZone=UTC -c search_path=bihuan' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return Number(/tps = ([\d.]+)/.exec(out)?.[1]);
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
