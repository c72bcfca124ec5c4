import { BackupTrouble } from '@bihuan/store';
import { Failed } from '../failed.js';

/** Does something with a backup; what stands in the way ends the command with its sentence. */
export async function orTold<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof BackupTrouble ? new Failed(error.why) : error;
  }
}
