import { AnswerLinks, commandPrefix } from './answer-links.js';

const owed = { complaint: '01a225e6-0b46-767a-bf71-c5799fcdfcb6', rectification: 4, step: 0 };
const links = new AnswerLinks('secret of this installation');

describe('The link by which a complainant answers', () => {
  it('leads to the one revisit that it was made for, and is the same each time it is made', () => {
    expect(links.pathOf(owed)).toMatch(/^\/a\/[\w-]{48}$/);
    expect(links.pathOf(owed)).toBe(links.pathOf({ ...owed }));
    expect(links.read(links.tokenOf(owed))).toEqual(owed);
    expect(links.read(links.tokenOf({ ...owed, rectification: 70_000, step: 3 }))).toEqual({ ...owed, rectification: 70_000, step: 3 });
  });

  it('is another one for another complaint, another rectification and another step', () => {
    const others = [{ ...owed, step: 1 }, { ...owed, rectification: 9 }, { ...owed, complaint: owed.complaint.replace('0', '1') }];
    expect(new Set([owed, ...others].map((one) => links.tokenOf(one))).size).toBe(4);
  });

  it('cannot be made up, changed or carried from another installation', () => {
    const token = links.tokenOf(owed);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(links.read(token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
    expect(links.read(new AnswerLinks('another secret').tokenOf(owed))).toBeNull();
    for (const none of ['', 'x', token.slice(1), `${token}A`, token.replace(/.$/, '=')]) expect(links.read(none)).toBeNull();
  });

  it('does not stand in the history by the command that it gave', () => {
    expect(commandPrefix(links.tokenOf(owed))).toMatch(/^answer:[\w-]{22}:$/);
    expect(commandPrefix(links.tokenOf(owed))).not.toContain(links.tokenOf(owed).slice(0, 8));
  });
});
