import type { InBoth } from '@bihuan/core';
import { BackupTrouble } from '@bihuan/store';
import { Failed } from '../failed.js';

/** Does something with a backup; what stands in the way ends the command with its sentence, and of a damaged one with one more. */
export async function orTold<T>(work: Promise<T>, ofDamaged: InBoth = { zh: '', en: '' }): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof BackupTrouble)) throw error;
    const { code, why } = error;
    throw new Failed(code === 'damaged' ? { zh: why.zh + ofDamaged.zh, en: why.en + ofDamaged.en } : why);
  }
}
