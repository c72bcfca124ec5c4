import ts from 'typescript';
import { filesBelow, textOf } from '../support/sources';

const specs = filesBelow(['apps', 'libs', 'test'], '.spec.ts');

/** The titles of the specs of a file as a report prints them: after the titles of the suites around them. */
function titlesIn(file: string): string[] {
  const titles: string[] = [];
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, around: string): void => {
    const title = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    const words = title && (ts.isStringLiteralLike(title) ? title.text : ts.isTemplateExpression(title) ? title.getText(source) : undefined);
    const whole = `${around} ${words ?? ''}`.trim();
    if (words !== undefined && ts.isCallExpression(node) && names(node.expression, ['it', 'test'])) titles.push(whole);
    const isSuite = words !== undefined && ts.isCallExpression(node) && names(node.expression, ['describe']);
    ts.forEachChild(node, (child) => visit(child, isSuite ? whole : around));
  };
  visit(source, '');
  return titles;
}

/** `it`, `it.skip`, `it.each(table)` and `need('redis-server').it`, and the same of `describe`. */
function names(expression: ts.Expression, words: readonly string[]): boolean {
  if (ts.isIdentifier(expression)) return words.includes(expression.text);
  if (ts.isPropertyAccessExpression(expression)) return words.includes(expression.name.text) || (expression.name.text !== 'each' && names(expression.expression, words));
  return ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression) && expression.expression.name.text === 'each' && names(expression.expression.expression, words);
}

/** A place that a table fills counts as three words: what stands in the table is a phrase. */
function wordsIn(title: string): number {
  return title.replace(/%[a-z]|\$\w+|\$\{[^}]*\}/g, 'a b c').split(/\s+/).length;
}

describe('the title of a spec', () => {
  it('is a sentence that a petition officer understands, so it has four words at least', () => {
    const titles = specs.flatMap((file) => titlesIn(file).map((title) => ({ file, title })));
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter(({ title }) => wordsIn(title) < 4).map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
  });
});
