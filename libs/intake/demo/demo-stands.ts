import type { Office } from '@bihuan/desk';
import { tinglan } from './offices.js';

/** Whether the demo has been begun here; a real district may bear the same code, but not the invented name. */
export async function demoStands({ rulebook }: Office): Promise<boolean> {
  return (await rulebook.know(tinglan.district, -1)) && rulebook.settings(tinglan.district).zh === tinglan.zh;
}
