/** The languages of the office; Chinese first. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A word or sentence in both languages. */
export type InBoth = Readonly<Record<Language, string>>;
