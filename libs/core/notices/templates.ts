import type { InBoth } from '../words/language.js';

/** What a template of a notice may name: codes in words, the public number, dates, the unit and the place. Nobody's name, no free text. */
export const noticePlaceholders = ['district', 'addressee', 'kind', 'number', 'about', 'state', 'urgency', 'nuisances', 'place', 'unit', 'clock', 'rung', 'due', 'at'] as const;

/** What the frame of a digest may name. */
export const digestPlaceholders = ['district', 'addressee', 'count', 'date'] as const;

export type NoticePlaceholder = (typeof noticePlaceholders)[number];
export type DigestPlaceholder = (typeof digestPlaceholders)[number];

/** A formal letter, to be printed and sealed. */
export interface LetterTemplate {
  title: InBoth;
  body: InBoth;
}

/** How one thing is told: subject and text of a mail, and the letter where there is one. */
export interface NoticeWording {
  subject: InBoth;
  body: InBoth;
  letter?: LetterTemplate;
}

/** How is told what a move tells; `*` is for whatever has no template of its own. */
export interface NoticeTemplate extends NoticeWording {
  about: string;
}

/** How is told that a rung rang: of one clock, or of any; `*` is for every rung without a template of its own. */
export interface RungTemplate extends NoticeWording {
  rung: string;
  clock?: string;
}

/** What stands around the notices of a gathered mail. */
export interface DigestTemplate {
  subject: InBoth;
  head: InBoth;
  foot: InBoth;
}

/** A file of templates (文书模板). All files count together. */
export interface TemplateFile {
  templates: string;
  title: InBoth;
  digest?: DigestTemplate;
  notices?: NoticeTemplate[];
  rungs?: RungTemplate[];
}

/** For what is not named. */
export const anything = '*';

/** What a notice is about, as far as its wording asks. */
export interface Told {
  about: string;
  facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** The wording of a notice: that of its rung and clock, of its rung, of any rung; else that of what it is about, or of anything. */
export function wordingOf(files: readonly TemplateFile[], { about, facts }: Told): NoticeWording | undefined {
  const notices = files.flatMap((file) => file.notices ?? []);
  if (about !== 'rung') return notices.find((one) => one.about === about) ?? notices.find((one) => one.about === anything);
  const rungs = files.flatMap((file) => file.rungs ?? []);
  // Milestones run as `milestone-1`, `milestone-2` … under one rule.
  const clock = String(facts['clock'] ?? '').replace(/-\d+$/, '');
  const named = rungs.filter(({ rung }) => rung === facts['rung']);
  return named.find((one) => one.clock === clock) ?? named.find((one) => one.clock === undefined) ?? rungs.find(({ rung }) => rung === anything);
}
