import type { Counting, Party, RungAction, SignOffDoes, Unit } from '@bihuan/core';

/** The members of a union, each named once: one too many or too few does not compile. */
function every<Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(words) as Word[];
}

/** Units of an amount. */
export const units = every<Unit>({ minute: true, hour: true, day: true, workingDay: true });

/** Who owes a clock or is told. */
export const parties = every<Party>({
  unit: true,
  clerk: true,
  coordinator: true,
  verifier: true,
  supervisor: true,
  leader: true,
  complainant: true,
  holder: true,
});

/** Who can owe a clock: somebody of the office or the unit in charge. */
export const holders = parties.filter((party) => party !== 'holder' && party !== 'complainant');

/** What a rung may do. */
export const rungActions = every<RungAction>({
  remind: true,
  accept: true,
  supervise: true,
  refuseExtension: true,
  resume: true,
  archive: true,
  takeBack: true,
  decline: true,
  raise: true,
  measure: true,
  endNotice: true,
});

/** What becomes of a receipt outside office hours. */
export const outsideHours = every<NonNullable<Counting['outsideHours']>>({ nextWorkingDay: true, asIs: true });

/** Where a span of days ends that ends on a day off. */
export const endsOnHoliday = every<NonNullable<Counting['endsOnHoliday']>>({ nextWorkingDay: true, stays: true });

/** Who may rule on an extension. */
export const approvers = ['coordinator', 'supervisor', 'leader'] as const;

/** What a step of the sign-off is. */
export const signOffDeeds = every<SignOffDoes>({ apply: true, check: true, notice: true, sign: true, file: true });

/** Who may take a step of the sign-off: whoever handles cases, and nobody who only reads or keeps accounts. */
export const signers = ['handler', 'clerk', 'coordinator', 'verifier', 'supervisor', 'leader'] as const;
