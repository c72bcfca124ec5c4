import type {
  Channel, ComplaintAction, ComplaintFlag, Condition, ComplaintLoop, EvidenceKind, InBoth, Matter, Nuisance, StaffRole, Urgency,
} from '@bihuan/core';
import mapping from './stories-mapping.json' with { type: 'json' };

/** One action of our table that stands for what the story says. Strings may name `{at}`, `{finishDue}`, `{id}`, `{original}`, `{originalNumber}`. */
export interface Step {
  /** A flag of the table that must hold, or must not; otherwise the step is passed over. */
  if?: Condition<ComplaintLoop> | ComplaintFlag;
  by: StaffRole;
  action: ComplaintAction;
  payload?: Readonly<Record<string, unknown>>;
  texts?: Readonly<Record<string, string>>;
  evidence?: readonly { kind: EvidenceKind; name: string; reference: string }[];
}

/** How one command of the stories is played, and why so. */
export interface Played {
  steps: readonly Step[];
  why: InBoth;
}

/** An account of the office that is played. */
export interface CastAccount {
  login: string;
  name: string;
  roles: readonly StaffRole[];
  unit?: string;
}

/** The district in which the stories are played. */
export interface CastOffice extends InBoth {
  district: string;
  zone: string;
  calendar: string;
  procedure: string;
  numberPrefix: string;
  units: readonly (InBoth & { id: string; validFrom: string })[];
  administrator: Pick<CastAccount, 'login' | 'name'>;
  accounts: readonly CastAccount[];
  why: InBoth;
}

/** How a complaint of the stories comes in. */
export interface ComingIn {
  by: StaffRole;
  channel: Channel;
  matter: Matter;
  urgency: Urgency;
  points: number;
  anonymous: boolean;
  /** Complained of before at the same address within so many days: marked a repeat. */
  repeatWithinDays: number;
  /** Stands where the story has no text. */
  noText: string;
  /** The first line of the kind that matches; one without words matches always. */
  nuisances: readonly { kind: string; nuisance: Nuisance; any: readonly string[] }[];
  why: InBoth;
}

/** What a real office did, as actions of our table: all of it in one file, with reasons. */
export interface StoriesMapping {
  mapping: string;
  title: InBoth;
  office: CastOffice;
  /** A command is played so many seconds before the minute that the story names. */
  secondsBefore: number;
  whySecondsBefore: InBoth;
  register: ComingIn;
  /** By command, and by its reason, result or unit where it has one: `close:no_violation`. */
  commands: Readonly<Record<string, Played>>;
}

/** The mapping that is shipped. A spec reads every line of it against the table. */
export const storiesMapping = mapping as unknown as StoriesMapping;

/** What disturbs, by the kind that the story names and the first words found in its text. */
export function nuisanceOf({ nuisances }: ComingIn, kind: string, text: string): Nuisance | undefined {
  const words = `${text.toUpperCase()} `;
  return nuisances.find((line) => line.kind === kind && (line.any.length === 0 || line.any.some((word) => words.includes(word))))?.nuisance;
}
