import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Procedure } from '@bihuan/core';
import { loadProcedures } from '@bihuan/rules';
import { mustBeInForce } from './replay.js';
import { unplayable } from './unplayable.js';

/** A procedure that is tried: all versions of one that is there, or a draft from a file. */
export interface Candidate {
  /** As it was asked for. */
  label: string;
  procedure: string;
  versions: readonly Procedure[];
  /** Read from a file, and in force nowhere. */
  isDraft: boolean;
}

/** Finds a procedure by its name, or reads a draft (`FILE.yaml`), which counts as in force from `firstDay` on. Throws Unplayable. */
export async function candidateOf(asked: string, known: readonly Procedure[], firstDay: string): Promise<Candidate> {
  if (/\.ya?ml$/i.test(asked)) return draftIn(asked, firstDay);
  const versions = known.filter(({ procedure }) => procedure === asked);
  if (versions.length > 0) {
    mustBeInForce(versions, asked, firstDay);
    return { label: asked, procedure: asked, versions, isDraft: false };
  }
  const names = [...new Set(known.map(({ procedure }) => procedure))].join(', ');
  throw unplayable(`没有规程 ${asked}；现有：${names}，或写一个 .yaml 文件。`, `There is no procedure ${asked}; there are ${names}, or name a .yaml file.`);
}

/** A draft is checked like any other, in a folder of its own so that no version of the office's clashes with it. */
async function draftIn(file: string, firstDay: string): Promise<Candidate> {
  const folder = await mkdtemp(join(tmpdir(), 'bihuan-draft-'));
  try {
    await copyFile(file, join(folder, basename(file))).catch(() => {
      throw unplayable(`没有这个文件，或不能读取：${file}`, `There is no such file, or it cannot be read: ${file}`);
    });
    const { procedures, faults } = loadProcedures(folder);
    if (faults.length > 0) throw unplayable(faults.map(({ zh }) => zh).join('\n'), faults.map(({ en }) => en).join('\n'));
    const [draft] = procedures;
    if (!draft) throw unplayable(`${file} 不是办理规程。`, `${file} is no procedure.`);
    return { label: file, procedure: draft.procedure, versions: [{ ...draft, valid: { from: firstDay } }], isDraft: true };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
