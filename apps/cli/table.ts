/** Letters that take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Rows as aligned columns, two blanks apart; numbers stand to the right. */
export function tableOf(rows: readonly (readonly (string | number)[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(String(cell)))));
  return rows
    .map((row) => indent + row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd())
    .join('\n');
}

function padded(cell: string | number, width: number): string {
  const room = ' '.repeat(width - widthOf(String(cell)));
  return typeof cell === 'number' ? room + cell : cell + room;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}
