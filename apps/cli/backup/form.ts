import type { CopiedTable, DistrictThen, SequencePlace } from '@bihuan/store';

/** Version of the file's form; raised when an older program could no longer read it. */
export const FORM = 1;

/** Names of the parts: what is to come, the rows, the files, and at the end what came. */
export const parts = { head: 'head.json', tables: 'tables/', files: 'files/', manifest: 'manifest.json' } as const;

/** First part: whose backup it is, and all that must be known before the first row. */
export interface Head {
  form: number;
  /** Version of the program that wrote it. */
  program: string;
  /** By the real clock of the database. */
  takenAt: string;
  /** Migrations that the schema had had. */
  migrations: readonly string[];
  tables: readonly CopiedTable[];
}

/** What came of one table or file; the digest is SHA-256 in hex over its bytes. */
export interface Counted {
  name: string;
  bytes: number;
  sha256: string;
}

/** Last part: what the backup holds, and how things stood. */
export interface Manifest {
  tables: readonly (Counted & { rows: number })[];
  files: readonly Counted[];
  sequences: readonly SequencePlace[];
  districts: readonly DistrictThen[];
}

/** A backup that was read to its end. */
export interface ReadBackup {
  head: Head;
  manifest: Manifest;
  /** Bytes of the file itself. */
  bytes: number;
}
