import { filesBelow, textOf } from '../support/sources';

/** A path that exists on one machine only: below somebody's home, or a working folder. */
const ownPath = /(?<![\w.$}/)'"*-])\/(?:home|root|Users|work|workspace|mnt|media)\/[\w.-]+/;
const homeOfWindows = /[A-Z]:\\Users\\/;
/** Mail addresses of real people; those of examples end in a domain kept for examples. */
const mail = /[\w.+-]+@(?!(?:[\w-]+\.)*(?:example|test|invalid|localhost)\b)(?!\d)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i;

const texts = filesBelow(['.'])
  .filter((file) => !file.startsWith('apps/console/') && !/(^|\/)(package-lock\.json|LICENSE)$|\.(png|jpg|xlsx|ico|woff2?)$/.test(file))
  .map((file) => ({ file, lines: textOf(file).split('\n') }));

function linesWith(pattern: RegExp): string[] {
  return texts.flatMap(({ file, lines }) => lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${pattern.exec(line)?.[0]}`] : [])));
}

describe('a stranger who reads the repository', () => {
  it('finds no path of the machine on which it was written', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect([...linesWith(ownPath), ...linesWith(homeOfWindows)]).toEqual([]);
  });

  it('finds no mail address of a real person', () => {
    expect(linesWith(mail)).toEqual([]);
  });
});
