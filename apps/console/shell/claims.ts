/** Most windows in which one person writes the same form at once. */
const MOST = 8;

/** A name that no other window has: the one that was asked for, else with a number. Released with the window, also when it is killed. */
export async function claimed(name: string): Promise<{ name: string; release: () => void }> {
  // Over plain HTTP from another machine a browser has no locks; then two windows share what they write.
  if (!('locks' in navigator)) return { name, release: () => {} };
  for (let no = 1; no <= MOST; no += 1) {
    const one = no === 1 ? name : `${name} (${no})`;
    const release = await taken(one);
    if (release) return { name: one, release };
  }
  return { name, release: () => {} };
}

/** Holds the lock until it is released; nothing where somebody else has it. */
function taken(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    void navigator.locks.request(`bihuan ${name}`, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(undefined);
      return new Promise<void>((release) => resolve(() => release()));
    });
  });
}
