import type { InBoth } from '@bihuan/core';

/** Why something was not backed up or restored: a sentence with its remedy in each language. */
export class BackupTrouble extends Error {
  constructor(
    readonly code: 'nothing-there' | 'not-empty' | 'in-use' | 'newer' | 'not-a-backup' | 'damaged' | 'file',
    readonly why: InBoth,
  ) {
    super(why.en);
    this.name = 'BackupTrouble';
  }
}
