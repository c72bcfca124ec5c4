/** A number among its letters, or one written out before 号. */
const NUMBERED = '[0-9０-９]|[〇一二三四五六七八九十百]号';
const numbered = new RegExp(NUMBERED);

/** Whether an address names a door. Whoever names the same door means the same place, also where nobody has found it on a map; the name of a street alone says too little. */
export function namesDoor(address: string | null): boolean {
  return address !== null && numbered.test(address);
}

/** The same in SQL. */
export const doorNamed = (address: string) => `coalesce(${address} ~ '${NUMBERED}', false)`;
