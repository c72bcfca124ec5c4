import { basename } from 'node:path';
import ts from 'typescript';
import { filesBelow, textOf } from '../support/sources';

/** Words that say nothing, or that mean another word of ours (docs/words.md). */
const notUsed = ['manager', 'helper', 'helpers', 'util', 'utils', 'ticket', 'tickets', 'task', 'tasks', 'caller', 'citizen', 'misc'];
/** In names of files these say nothing either; in a program they are often somebody else's name (`DataSource`). */
const notUsedForFiles = [...notUsed, 'data', 'info', 'item', 'items', 'common', 'shared', 'process-manager'];

const programs = filesBelow(['apps', 'libs', 'scripts', 'bench'], '').filter((file) => /\.(ts|mjs)$/.test(file) && !file.startsWith('apps/console/'));

/** `dueClocks` and `due-clocks` are due, clocks. */
function wordsOf(name: string): string[] {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
}

describe('the words of the house', () => {
  it('are used for files, which are nouns in kebab-case', () => {
    expect(programs.length).toBeGreaterThan(80);
    expect(programs.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*\.(ts|mjs)$/.test(basename(file)))).toEqual([]);
    expect(programs.filter((file) => file.split(/[/.]/).flatMap(wordsOf).some((word) => notUsedForFiles.includes(word)))).toEqual([]);
  });

  it('are used for whatever a program declares', () => {
    const found = programs.flatMap((file) => declaredIn(file).filter((name) => wordsOf(name).some((word) => notUsed.includes(word))).map((name) => `${file}: ${name}`));
    expect(found).toEqual([]);
  });
});

function declaredIn(file: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(node)) && node.name && ts.isIdentifier(node.name)) names.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, false));
  return names;
}
