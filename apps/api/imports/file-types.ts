/** What programs call a file that they send as it is; what it really is, is told by its first bytes. */
export const fileTypes = [
  'application/octet-stream', 'text/csv', 'application/gzip', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

const named: readonly string[] = fileTypes;

/** Whether this is the type of a file sent as it is, not within a form. */
export function isFile(contentType = ''): boolean {
  return named.includes(contentType.split(';')[0]?.trim().toLowerCase() ?? '');
}
