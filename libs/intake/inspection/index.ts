export { importList, type ListImporting } from './import-list.js';
export type { ListReport, ListRow } from './list-report.js';
