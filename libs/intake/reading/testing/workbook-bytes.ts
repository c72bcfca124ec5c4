import { zipBytes } from './zip-bytes.js';

/** What a workbook of a spec holds: the XML of the rows of its sheets, and what they refer to. */
export interface WorkbookParts {
  sheets: readonly { name: string; rows: string; hidden?: boolean }[];
  /** The XML of each shared text, without its `si`. */
  strings?: readonly string[];
  /** The format of each style that the cells name, by its number or written out. */
  formats?: readonly (number | string)[];
  from1904?: boolean;
  /** Further parts by their names. */
  others?: Readonly<Record<string, string | Buffer>>;
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = (root: string, content: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${types}">${content}</${root}>`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const relations = (all: readonly string[]) => `<Relationships>${all.map((relation, index) => `<Relationship Id="rId${index + 1}" ${relation}/>`).join('')}</Relationships>`;
const relation = (type: string, target: string) => `Type="${types}/${type}" Target="${target}"`;

/** The bytes of a workbook, for specs. */
export function workbookBytes({ sheets, strings = [], formats = [], from1904 = false, others = {} }: WorkbookParts): Buffer {
  const written = formats.flatMap((format, index) => (typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`] : []));
  const styles = formats.map((format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}" applyNumberFormat="1"/>`);
  const named = sheets.map(({ name, hidden }, index) => `<sheet name="${name}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`);
  const parts = sheets.map((_, index) => relation('worksheet', `worksheets/sheet${index + 1}.xml`));
  return zipBytes({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([relation('officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': xml('workbook', `<workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${named.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': relations([...parts, relation('styles', '/xl/styles.xml'), relation('sharedStrings', 'sharedStrings.xml')]),
    'xl/styles.xml': xml('styleSheet', `<numFmts>${written.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs>`),
    'xl/sharedStrings.xml': xml('sst', strings.map((string) => `<si>${string}</si>`).join('')),
    ...Object.fromEntries(sheets.map(({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml('worksheet', `<sheetData>${rows}</sheetData>`)])),
    ...others,
  });
}
