import type { Complaint, Refusal } from '@bihuan/core';
import type { Office, Registration } from '@bihuan/desk';
import { tinglan } from './offices.js';
import { comeToThePresent, hasPast, makePast } from './past/index.js';
import { person, stagesOf, type Stage } from './stages.js';
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

/**
 * Makes the demo: districts, people, and complaints that went through the desk like any other. Where time was set back the
 * first district has a past of seven months; where time is real it has one of three days. What is there already is found
 * again and left alone, so that a demo that was cut off is finished by the next try.
 */
export async function makeDemo(office: Office): Promise<DemoMade> {
  const past = await hasPast(office);
  const stages = await stagesOf(office);
  const stage = stages.get(tinglan.district);
  const behind = await office.time.behind();
  const told = stage && behind ? await makePast(stage) : { registered: 0, refused: [] };
  if (behind && !stage) await comeToThePresent(office);
  const stories = await tell(demoStories.filter(({ district }) => !past || district !== tinglan.district), stages);
  return { registered: told.registered + stories.registered, refused: [...told.refused, ...stories.refused] };
}

/** Tells stories that are dated from the hour at which the demo began. */
async function tell(stories: readonly Story[], stages: ReadonlyMap<string, Stage>): Promise<DemoMade> {
  const refused: RefusedDeed[] = [];
  const opened: { story: Story; stage: Stage; complaint: Complaint }[] = [];
  let registered = 0;
  for (const story of stories) {
    const stage = stages.get(story.district);
    if (!stage) continue;
    const done = await stage.office.desk.register(registrationOf(story, stage)); // one after the other: the numbers follow the stories
    if (done.outcome === 'done') registered += 1;
    if (done.outcome === 'refused') refused.push({ key: story.key, action: 'register', refusal: done.refusal });
    else opened.push({ story, stage, complaint: done.complaint });
  }
  const told = await Promise.all(opened.map(({ story, stage, complaint }) => act(story, stage, complaint)));
  return { registered, refused: [...refused, ...told.flatMap((refusal) => refusal ?? [])] };
}

/** A story stops where a deed is refused: somebody else has gone on with it. */
async function act({ key, district, deeds }: Story, stage: Stage, opened: Complaint): Promise<RefusedDeed | undefined> {
  let complaint = opened;
  for (const [index, { login, action, payload, texts, evidence }] of deeds.entries()) {
    const done = await stage.office.desk.perform({
      district, complaint: opened.id, id: `${key}-${index + 1}`, action, asking: person(stage, login), payload: payload({ began: stage.began, complaint }), texts, evidence,
    });
    if (done.outcome === 'refused') return { key, action, refusal: done.refusal };
    complaint = done.complaint;
  }
  return undefined;
}

function registrationOf(story: Story, stage: Stage): Registration {
  const { key, district, clerk, said, nuisances, urgency = 'ordinary', place, respondent, more, reporter } = story;
  return {
    district, id: key, asking: person(stage, clerk), texts: { account: said }, reporter,
    payload: { nuisances, urgency, channel: 'phone', matter: 'complaint', points: 1, anonymous: !reporter, receivedAt: hoursFrom(stage.began, -story.hoursAgo), ...more },
    fact: { place: { ...place, resolved: true }, ...(respondent ? { respondent } : {}) },
  };
}
