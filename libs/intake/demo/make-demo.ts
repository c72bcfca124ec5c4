import type { Complaint, Instant, Refusal } from '@bihuan/core';
import { askingOf, type Asking, type ListedAccount, type Office, type Registration } from '@bihuan/desk';
import { found } from './found.js';
import { demoOffices } from './offices.js';
import { demoStories } from './stories/index.js';
import { hoursFrom, type Story } from './story.js';

/** What making the demo came to. */
export interface DemoMade {
  /** Complaints that were not there before. */
  registered: number;
  /** Deeds that the rules would not have; none on an empty store. */
  refused: readonly RefusedDeed[];
}

/** A deed that was refused, and why. */
export interface RefusedDeed {
  key: string;
  action: string;
  refusal: Refusal;
}

interface Stage {
  office: Office;
  people: ReadonlyMap<string, Asking>;
  began: Instant;
}

/**
 * Makes the demo: districts, people, and complaints that went through the desk like any other. What is there already is
 * found again and left alone, so that a demo that was cut off is finished by the next try.
 */
export async function makeDemo(office: Office): Promise<DemoMade> {
  const stages = new Map<string, Stage>();
  const loaded = new Set(office.rulebook.all().map(({ procedure }) => procedure));
  for (const demo of demoOffices.filter(({ procedure }) => loaded.has(procedure))) {
    await found(office, demo);
    const accounts = await office.accounts.list(demo.district);
    const people = new Map(accounts.map((account) => [account.login, askingOf({ ...account, account: account.id, district: demo.district })]));
    stages.set(demo.district, { office, people, began: beginningOf(accounts, demo.administrator.login) });
  }

  const refused: RefusedDeed[] = [];
  const opened: { story: Story; stage: Stage; complaint: Complaint }[] = [];
  let registered = 0;
  for (const story of demoStories) {
    const stage = stages.get(story.district);
    if (!stage) continue;
    const done = await office.desk.register(registrationOf(story, stage)); // one after the other: the numbers follow the stories
    if (done.outcome === 'done') registered += 1;
    if (done.outcome === 'refused') refused.push({ key: story.key, action: 'register', refusal: done.refusal });
    else opened.push({ story, stage, complaint: done.complaint });
  }
  const told = await Promise.all(opened.map(({ story, stage, complaint }) => act(story, stage, complaint)));
  return { registered, refused: [...refused, ...told.flatMap((refusal) => refusal ?? [])] };
}

/** A story stops where a deed is refused: somebody else has gone on with it. */
async function act({ key, district, deeds }: Story, { office, people, began }: Stage, opened: Complaint): Promise<RefusedDeed | undefined> {
  let complaint = opened;
  for (const [index, { login, action, payload, texts, evidence }] of deeds.entries()) {
    const done = await office.desk.perform({
      district, complaint: opened.id, id: `${key}-${index + 1}`, action, asking: person(people, login), payload: payload({ began, complaint }), texts, evidence,
    });
    if (done.outcome === 'refused') return { key, action, refusal: done.refusal };
    complaint = done.complaint;
  }
  return undefined;
}

function registrationOf(story: Story, { people, began }: Stage): Registration {
  const { key, district, clerk, said, nuisances, urgency = 'ordinary', place, respondent, more, reporter } = story;
  return {
    district, id: key, asking: person(people, clerk), texts: { account: said }, reporter,
    payload: { nuisances, urgency, channel: 'phone', matter: 'complaint', points: 1, anonymous: !reporter, receivedAt: hoursFrom(began, -story.hoursAgo), ...more },
    fact: { place: { ...place, resolved: true }, ...(respondent ? { respondent } : {}) },
  };
}

function person(people: Stage['people'], login: string): Asking {
  const asking = people.get(login);
  if (!asking) throw new Error(`nobody in the demo is called ${login}`);
  return asking;
}

/** The demo began when its administrator was made: his id carries the instant (UUID version 7). */
function beginningOf(accounts: readonly ListedAccount[], login: string): Instant {
  const id = accounts.find((account) => account.login === login)?.id ?? accounts[0]?.id ?? '';
  return new Date(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString();
}
