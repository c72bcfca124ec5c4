/** SQL: what of an address is the same however it was typed: no spaces of either width, no case, and no more of it than sixty characters. */
export const sameDoor = (address: string): string => `substr(lower(replace(replace(${address}, ' ', ''), '　', '')), 1, 60)`;
