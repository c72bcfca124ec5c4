/** An address as it is compared, without spaces and whatever its case; word for word the expression of migration 14. */
export const addressKey = (address: string) => `(left(lower(translate(${address}, ' 　', '')), 60) collate "C")`;
