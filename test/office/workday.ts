import { transitions, type Complaint, type Instant, type StaffRole } from '@bihuan/core';
import { askingOf, holdersOf, type Asking, type Office, type Performed, type Person, type Request } from '@bihuan/desk';

import { madeSoFar, type Act, type Seen } from './act';
import { complainant, whose, type Cast } from './cast';
import { clerkActs } from './clerk';
import { happens, oneOf } from './dice';
import { handlerActs } from './handler';
import type { Tally } from './tally';
import { takesUpOrder } from './orders';
import { coordinatorActs, supervisorActs } from './others';
import { unseen } from './unseen';
import { verifierActs } from './verifier';

const acting: Readonly<Partial<Record<StaffRole, (seen: Seen) => Act | undefined>>> = {
  clerk: clerkActs, coordinator: coordinatorActs, handler: handlerActs, verifier: verifierActs, supervisor: supervisorActs,
};

/** How many complaints one person opens at once: real people are slower, the journal gathers what comes together. */
const AT_ONCE = 40;

type Row = Awaited<ReturnType<Office['worklists']['page']>>['rows'][number];

/** Everybody who has a role of this shift looks at his worklist, soonest due first, and does what he would do today. */
export async function workday(office: Office, cast: Cast, tally: Tally, evening = false): Promise<void> {
  await office.rulebook.know(cast.district.code);
  for (const person of cast.people) {
    const role = person.roles[0];
    const acts = role && acting[role];
    if (!role || !acts || (evening && role !== 'verifier')) continue;
    const now = await office.time.now();
    const mine = (await listOf(office, person, now)).filter(({ number }) => whose(cast, number, role, person.unit) === person);
    for (let at = 0; at < mine.length; at += AT_ONCE) {
      await Promise.all(mine.slice(at, at + AT_ONCE).map((row) => takesUp(office, cast, person, row, acts, evening, tally)));
    }
  }
}

async function listOf(office: Office, person: Person, now: Instant): Promise<Row[]> {
  const rows: Row[] = [];
  const query = { district: person.district, holders: holdersOf(person), limit: 200, now };
  for (let page = await office.worklists.page(query); ; page = await office.worklists.page({ ...query, after: page.next })) {
    rows.push(...page.rows);
    if (!page.next) return rows;
  }
}

async function takesUp(office: Office, cast: Cast, person: Person, row: Row, acts: (seen: Seen) => Act | undefined, evening: boolean, tally: Tally): Promise<void> {
  if (row.kind === 'order') return takesUpOrder(office, cast, person, row, tally);
  // The watch of most is of no interest to anybody on most days.
  if (row.clock === 'watch' && !happens(5, row.number, 'relapse', 0)) return;
  const timeline = await office.room.read(person, row.subject);
  if (!timeline) return unseen(office, person, row, tally);
  const complaint = timeline.subject as Complaint;
  const now = await office.time.now();
  const { procedure, calendar } = office.rulebook.terms(person.district, complaint.procedure, now);
  const seen: Seen = {
    complaint, clock: row.clock, dueAt: row.dueAt, made: madeSoFar(timeline.history), now, calendar, procedure, counting: procedure.counting,
    earlier: tally.earlier(cast.district.code, complaint.number), evening,
  };
  if (complaint.version !== row.version) return; // a colleague was quicker
  tally.met(cast.district.code, complaint);
  const chosen = acts(seen);
  if (!chosen) return;
  if (happens(3, complaint.number, 'foolish', complaint.version)) await tries(office, cast, complaint, foolish(cast, complaint, person), tally);
  await tries(office, cast, complaint, { ...chosen, who: whoActs(cast, complaint, person, chosen) }, tally);
}

function whoActs(cast: Cast, { number, standing }: Complaint, person: Person, { as }: Act): Asking {
  if (as === 'complainant') return complainant;
  return askingOf(as ? whose(cast, number, as, standing.unit) : person);
}

type Try = Act & { who: Asking; foolish?: true };

/** Something that nobody may do now, or not he; the office must say why. */
function foolish(cast: Cast, { number, version, state, standing }: Complaint, person: Person): Try {
  const closing: Try = { action: 'close', payload: {}, who: askingOf(whose(cast, number, 'verifier')), foolish: true };
  const holding: Try = { action: 'hold', payload: { way: 'phone', satisfaction: 'satisfied' }, texts: { account: '我看可以' }, who: askingOf(whose(cast, number, 'handler', standing.unit ?? 'squad')), foolish: true };
  const strangers: Try = { action: 'rectify', payload: { findings: [], evidence: [], answered: true }, texts: { measures: '已整改', answer: '好' }, who: askingOf(whose(cast, number, 'handler', standing.unit === 'market' ? 'housing' : 'market')), foolish: true };
  const unsaid: Try = { action: 'note', payload: {}, who: askingOf(person), foolish: true };
  return oneOf(state === 'closed' ? [holding, unsaid] : [closing, holding, strangers, unsaid], number, 'which folly', version);
}

async function tries(office: Office, cast: Cast, complaint: Complaint, { who, foolish, ...asked }: Try, tally: Tally): Promise<void> {
  const id = `${foolish ? 'folly' : 'act'}:${complaint.version}:${asked.action}`;
  const request: Request = { district: complaint.district, complaint: complaint.id, id, asking: who, version: complaint.version, ...asked };
  const performed = await office.desk.perform(request);
  tally.heard(cast.district.code, request, performed, foolish);
  if (performed.outcome === 'done' && happens(5, complaint.number, 'sent twice', complaint.version)) tally.again(await office.desk.perform(request), request);
}

/** Some that were merged turn out to be another matter. */
export async function unmergesSome(office: Office, cast: Cast, tally: Tally): Promise<void> {
  for (const { complaint, number } of tally.mergedIn(cast.district.code)) {
    if (!happens(33, number, 'unmerged')) continue;
    const request: Request<'unmerge'> = { district: cast.district.code, complaint, id: 'act:unmerge', action: 'unmerge', payload: {}, asking: askingOf(whose(cast, number, 'clerk')), texts: { reason: '并非同一事项' } };
    const performed: Performed = await office.desk.perform(request);
    tally.heard(cast.district.code, request, performed);
  }
}

/** Every move that the table knows, for the report: which of them was never made. */
export const everyAction = Object.keys(transitions);
