import { refuse } from '@bihuan/core';
import type { MovedAnswer } from '@bihuan/contract';
import { askingOf, type Asking, type Person } from '@bihuan/desk';
import { commandId, seenVersion } from '../door/command-headers.js';
import { Refused } from '../door/refused.js';
import type { Asked } from '../door/request.js';

/** What every move says beside its form: which subject, under which command's id, by whom, and which version was seen. */
interface Addressed {
  district: string;
  subject: string;
  id: string;
  asking: Asking;
  version?: number;
}

/** Where subjects of a kind are found by those who may see them, and what everybody else is told. */
export interface Finding {
  room: { find(person: Person, named: string, command: string): Promise<string | null> };
  unknown: string;
}

/** Has a move asked of the subject that is named: the same for every kind. Whoever may not see it hears that there is none. */
export async function askMove({ room, unknown }: Finding, named: string, request: Asked, ask: (asked: Addressed) => Promise<MovedAnswer>): Promise<MovedAnswer> {
  const { person } = request;
  if (!person) throw new Error('a move without a person');
  const id = commandId(request, person);
  const version = seenVersion(request);
  const subject = await room.find(person, named, id);
  if (subject === null) throw new Refused(refuse(unknown));
  return ask({ district: person.district, subject, id, asking: askingOf(person), ...(version === undefined ? {} : { version }) });
}
