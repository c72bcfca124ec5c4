import { isRefusal, localDate, procedureKey, refuse, type Procedure, type Refusal } from '@bihuan/core';
import { changesBetween, officeSense, readProcedure, type ReadProcedure, type RuleChange, type RuleFault } from '@bihuan/rules';
import { RuleDrafts, type DraftDeed, type DraftStatus, type MovedTime, type RuleDraft } from '@bihuan/store';
import type { Pool } from 'pg';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';

/** A draft with what is at fault in it now, and what it changes. */
export interface ReadDraft extends RuleDraft {
  faults: readonly RuleFault[];
  /** What the text says of itself, as far as it can be read. */
  names: { procedure: string | null; version: number | null; from: string | null };
  /** The version that the changes are told against; null for a procedure that is new. */
  against: string | null;
  changes: readonly RuleChange[];
}

/** Who asks what of a draft, by which command, and which version of it he saw. */
export interface DraftAsked {
  person: Person;
  id: string;
  command: string;
  version?: number;
}

interface Deed {
  did: DraftDeed;
  from: readonly DraftStatus[];
  status: DraftStatus;
}

const deeds = {
  change: { did: 'changed', from: ['draft', 'rejected'], status: 'draft' },
  submit: { did: 'submitted', from: ['draft'], status: 'submitted' },
  approve: { did: 'approved', from: ['submitted'], status: 'approved' },
  reject: { did: 'rejected', from: ['submitted'], status: 'rejected' },
  withdraw: { did: 'withdrawn', from: ['draft', 'submitted', 'rejected'], status: 'withdrawn' },
} as const satisfies Readonly<Record<string, Deed>>;

/** What a fault of a draft calls its file. */
const FILE = 'draft.yaml';
const MOST = 200;

/** Procedures written in the office: drafted, judged like the files, and approved by a second person from a day on. */
export class RuleDrafting {
  private readonly drafts: RuleDrafts;

  /** `heard` is called when there is a new version, so that this program works by it at once. */
  constructor(
    pool: Pool,
    private readonly rulebook: Rulebook,
    private readonly time: MovedTime,
    private readonly heard: () => Promise<void>,
  ) {
    this.drafts = new RuleDrafts(pool);
  }

  /** The drafts of a district, the one that was touched last first; at most 200. */
  async list(district: string): Promise<ReadDraft[]> {
    const [drafts, today] = [await this.drafts.list(district, MOST), await this.today(district)];
    return drafts.map((draft) => this.judged(draft, today));
  }

  async read(district: string, id: string): Promise<ReadDraft | Refusal> {
    const draft = await this.drafts.read(district, id);
    return draft ? this.judged(draft, await this.today(district)) : refuse('no-such-draft');
  }

  /** Keeps a new draft, with whatever is at fault in it: no work is lost. The same command again finds the one it made. */
  async draft({ person: { district, account }, id, command }: DraftAsked, yaml: string): Promise<ReadDraft | Refusal> {
    await this.drafts.add({ district, id, yaml, account, command });
    return this.read(district, id);
  }

  /** Another text; a draft that was rejected is taken up again by it. */
  async change(asked: DraftAsked, yaml: string): Promise<ReadDraft | Refusal> {
    return this.step(asked, deeds.change, { yaml });
  }

  /** Hands it in for approval; not while anything is at fault. */
  async submit(asked: DraftAsked): Promise<ReadDraft | Refusal> {
    return this.step(asked, deeds.submit, {}, async ({ yaml }) => {
      const { procedure, faults } = this.reading(yaml, this.rulebook.all(), await this.today(asked.person.district));
      const [first] = faults;
      if (first) return refuse('draft-has-faults', { faults: faults.length, line: first.line, path: first.path || FILE });
      return procedure && this.belongsToOthers(procedure, asked.person.district);
    });
  }

  async reject(asked: DraftAsked, reason: string): Promise<ReadDraft | Refusal> {
    return this.step(asked, deeds.reject, { reason });
  }

  async withdraw(asked: DraftAsked): Promise<ReadDraft | Refusal> {
    return this.step(asked, deeds.withdraw, {});
  }

  /** Puts it in force from its first day on, as the next version; never by whoever wrote any of it. */
  async approve({ person, id, command, version }: DraftAsked): Promise<ReadDraft | Refusal> {
    const { district, account } = person;
    const draft = await this.drafts.read(district, id);
    if (!draft) return refuse('no-such-draft');
    if (draft.steps.some((step) => step.command === command)) return this.read(district, id);
    const barred = notNow(draft, deeds.approve, version) ?? (isAuthor(draft, account) ? refuse('own-draft') : undefined);
    if (barred) return barred;
    const others = await this.othersOf(draft, district);
    if (others) return others;
    const today = await this.today(district);
    const approved = await this.drafts.approve({ district, id, version: draft.version, account, command }, (versions) => {
      const { procedure, faults: [first] } = this.reading(draft.yaml, versions.map((one) => one.procedure), today);
      return procedure ? { procedure } : refuse('draft-outdated', { line: first?.line ?? 0, path: first?.path || FILE });
    });
    if (approved === 'stale') return this.stale(district, id, command);
    if (approved !== 'approved') return approved;
    await this.heard();
    return this.read(district, id);
  }

  private async step({ person: { district, account }, id, command, version }: DraftAsked, deed: Deed, words: { yaml?: string; reason?: string }, bar?: (draft: RuleDraft) => Promise<Refusal | undefined>): Promise<ReadDraft | Refusal> {
    const draft = await this.drafts.read(district, id);
    if (!draft) return refuse('no-such-draft');
    if (draft.steps.some((step) => step.command === command)) return this.read(district, id);
    const barred = notNow(draft, deed, version) ?? (await bar?.(draft));
    if (barred) return barred;
    const { did, status } = deed;
    const made = await this.drafts.step({ district, id, version: draft.version, did, status, account, command, ...words });
    return made ? this.read(district, id) : this.stale(district, id, command);
  }

  /** Somebody was faster; perhaps the same request. */
  private async stale(district: string, id: string, command: string): Promise<ReadDraft | Refusal> {
    const now = await this.read(district, id);
    return isRefusal(now) || now.steps.some((step) => step.command === command) ? now : refuse('stale-version', { version: now.version });
  }

  private async othersOf({ yaml }: RuleDraft, district: string): Promise<Refusal | undefined> {
    const { value } = readProcedure(FILE, yaml);
    return this.belongsToOthers({ procedure: saidIn(value).procedure ?? '' }, district);
  }

  /** Nobody changes here what another district works by. */
  private async belongsToOthers({ procedure }: Pick<Procedure, 'procedure'>, district: string): Promise<Refusal | undefined> {
    const other = await this.drafts.otherDistrictOf(procedure, district);
    return other === null ? undefined : refuse('procedure-of-others', { procedure, district: other });
  }

  private judged(draft: RuleDraft, today: string): ReadDraft {
    const isOpen = ['draft', 'submitted', 'rejected'].includes(draft.status);
    const known = this.rulebook.all();
    const { value, faults } = this.reading(draft.yaml, isOpen ? known : [], today);
    const names = saidIn(value);
    const against = this.against(draft, names, today);
    const { valid: _, ...old } = against ?? { valid: undefined };
    const { valid: __, ...now } = (value ?? {}) as Partial<Procedure>;
    // In force until when is told by the day on which the next begins.
    const validity = against ? changesBetween({ valid: { from: against.valid.from } }, { valid: { from: names.from ?? undefined } }) : [];
    return { ...draft, faults: isOpen ? faults : [], names, against: against ? procedureKey(against) : null, changes: against ? [...validity, ...changesBetween(old, now)] : [] };
  }

  /** The version in force; of a draft that was approved, the one before it. */
  private against({ approved }: RuleDraft, { procedure, version }: ReadDraft['names'], today: string): Procedure | undefined {
    const same = this.rulebook.all().filter((other) => other.procedure === procedure);
    if (approved !== null) return same.filter((other) => other.version < (version ?? 0)).at(-1);
    return same.find(({ valid: { from, to } }) => from <= today && today <= (to ?? today)) ?? same.at(-1);
  }

  private reading(yaml: string, known: readonly Procedure[], today: string): ReadProcedure {
    return readProcedure(FILE, yaml, officeSense(known, today));
  }

  /** The local day of the district. */
  private async today(district: string): Promise<string> {
    await this.rulebook.know(district);
    return localDate(this.rulebook.settings(district).zone, await this.time.now());
  }
}

function notNow({ status, version }: RuleDraft, { from }: Deed, seen: number | undefined): Refusal | undefined {
  if (seen !== undefined && seen !== version) return refuse('stale-version', { seen, version });
  return from.includes(status) ? undefined : refuse('draft-not-now', { draftStatus: status });
}

function isAuthor({ steps }: RuleDraft, account: string): boolean {
  return steps.some(({ did, account: who }) => (did === 'drafted' || did === 'changed') && who === account);
}

function saidIn(value: unknown): ReadDraft['names'] {
  const { procedure, version, valid } = (typeof value === 'object' && value !== null ? value : {}) as { procedure?: unknown; version?: unknown; valid?: { from?: unknown } | null };
  const from = valid?.from;
  return {
    procedure: typeof procedure === 'string' ? procedure : null,
    version: typeof version === 'number' ? version : null,
    from: typeof from === 'string' ? from : null,
  };
}
