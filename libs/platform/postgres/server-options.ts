import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';

/** A name for the server that shows in every one of its processes, so that they are known even without their postmaster. */
export function tagOf(cluster: string): string {
  return `bihuan-${createHash('sha256').update(cluster).digest('hex').slice(0, 10)}`;
}

/** Settings of the server, given on its command line so that an old postgresql.conf cannot contradict them. */
export function serverOptions(binaries: Binaries, cluster: string, port: number): string[] {
  const statements = existsSync(join(binaries.libraries, 'pg_stat_statements.so')) || existsSync(join(binaries.libraries, 'pg_stat_statements.dylib'));
  const settings = {
    cluster_name: tagOf(cluster),
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 60,
    shared_preload_libraries: statements ? 'pg_stat_statements' : '',
    // a promise that was answered must survive a power cut
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    // a small machine with other work to do
    shared_buffers: '128MB',
    effective_cache_size: '512MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    // a returning worker writes half a gigabyte of log: it need not wait for a buffer, and fewer pages are logged whole
    wal_buffers: '16MB',
    max_wal_size: '1GB',
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C', // we read its log
    password_encryption: 'scram-sha-256',
    logging_collector: 'off',
    // statements and DETAIL lines quote rows, and rows hold names and telephone numbers
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
