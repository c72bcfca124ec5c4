/** Whether a .dockerignore keeps a file out of the build: the last line that speaks of it, or of a folder around it, counts. */
export function isIgnored(ignore: string, file: string): boolean {
  let out = false;
  for (const raw of ignore.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const again = line.startsWith('!');
    if (patternOf(again ? line.slice(1) : line).test(file)) out = !again;
  }
  return out;
}

/** `**` is any number of folders, `*` anything within a name; a folder's pattern speaks of all below it. */
export function patternOf(glob: string): RegExp {
  const body = glob
    .replace(/^\.?\/|\/$/g, '')
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((piece) => ({ '**/': '(.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[piece] ?? piece.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^${body}(/.*)?$`);
}
