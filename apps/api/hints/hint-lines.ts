import { clockLabel, labelOf, saidReason, type Language } from '@bihuan/core';
import type { HintLine } from '@bihuan/contract';
import type { Hint, Person, Rulebook } from '@bihuan/desk';

/** Hints in words. */
export class HintLines {
  constructor(private readonly rulebook: Rulebook) {}

  of(hints: readonly Hint[], { district }: Person, language: Language): HintLine[] {
    const { units } = this.rulebook.directory(district);
    return hints.map(({ clock, because, ...hint }) => ({
      ...hint,
      kindLabel: hint.kind === null ? null : labelOf('likeness', hint.kind)[language],
      because: because.map((reason) => ({ code: reason.code, label: saidReason(reason)[language] })),
      label: labelOf('state', hint.state)[language],
      owed: clock === null ? null : clockLabel(clock, units)[language],
    }));
  }
}
