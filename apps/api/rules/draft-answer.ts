import { labelOf, type Language } from '@bihuan/core';
import type { AmendmentAnswer, AmendmentRow, DraftAnswer, DraftRow } from '@bihuan/contract';
import type { AmendmentRead, ReadDraft } from '@bihuan/desk';
import type { Amendment } from '@bihuan/store';

/** Names of colleagues by account. */
type Names = ReadonlyMap<string, string>;

/** A draft as a row of the list. */
export function draftRow({ id, version, status, names: said, faults, approved, steps }: ReadDraft, names: Names, language: Language): DraftRow {
  return {
    id, version, status, approved,
    label: labelOf('draftStatus', status)[language],
    procedure: said.procedure, procedureVersion: said.version, validFrom: said.from,
    faultCount: faults.length,
    steps: steps.map(({ no, did, account, at, reason }) => ({ no, did, account, at, reason, label: labelOf('draftStep', did)[language], accountName: names.get(account) ?? null })),
  };
}

/** A draft whole. */
export function draftAnswer(draft: ReadDraft, names: Names, language: Language): DraftAnswer {
  return {
    ...draftRow(draft, names, language),
    yaml: draft.yaml,
    faults: draft.faults.map(({ line, path, value, allowed, zh, en }) => ({ line, path, value: value ?? null, allowed, zh, en, detail: { zh, en }[language] })),
    against: draft.against,
    changes: draft.changes.map(({ path, old, new: now }) => ({ path, old: old ?? null, new: now ?? null })),
  };
}

/** An amendment as a row of the list. */
export function amendmentRow({ id, former, to, reason, status, askedBy, askedAt, signedBy, signedAt, endedAt, failed, trouble }: Amendment, names: Names, language: Language): AmendmentRow {
  return {
    id, from: former, to, reason, status, askedBy, askedAt, signedBy, signedAt, endedAt, failed, trouble,
    label: labelOf('amendmentStatus', status)[language],
    askedByName: names.get(askedBy) ?? null,
    signedByName: names.get(signedBy ?? '') ?? null,
  };
}

/** An amendment with how far it is. */
export function amendmentAnswer(amendment: AmendmentRead, names: Names, language: Language): AmendmentAnswer {
  const { moved, left } = amendment;
  return { ...amendmentRow(amendment, names, language), moved, left };
}
