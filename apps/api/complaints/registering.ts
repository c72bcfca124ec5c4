import type { FactsBody, Papers, RegisterBody, ReporterBody } from '@bihuan/contract';
import type { Registration, Request } from '@bihuan/desk';

type Asked = Pick<Registration, 'payload' | 'texts' | 'fact' | 'reporter'>;

/** A registration form as the desk wants it: what was left out has its usual value. */
export function registrationOf({ facts, reporter, texts, evidence: _, ...payload }: RegisterBody): Asked {
  const { matter = 'complaint', urgency = 'ordinary', points = 1, anonymous = reporter === undefined, ...more } = payload;
  return {
    // Received just now is told by the database's clock, so a receipt that was left out stays out.
    payload: given({ ...more, matter, urgency, points, anonymous }),
    texts: given({ ...texts }),
    fact: factOf(facts),
    ...(reporter ? { reporter: reporterOf(reporter) } : {}),
  };
}

/** Papers of a move as the desk wants them. */
export function papersOf({ texts, evidence, facts }: Papers & { facts?: FactsBody }): Pick<Request, 'texts' | 'evidence' | 'fact'> {
  return {
    ...(texts ? { texts: given({ ...texts }) } : {}),
    ...(evidence && evidence.length > 0 ? { evidence: evidence.map((piece) => given({ ...piece })) } : {}),
    ...(facts ? { fact: factOf(facts) } : {}),
  };
}

/** Only what was said: a field left out must not stand in the history as nothing. */
export function given<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

export function factOf({ place, respondent, source }: FactsBody): Registration['fact'] {
  const { address = null, subdistrict = null, lat = null, lon = null, resolved = lat !== null && lon !== null } = place;
  return given({ place: { address, subdistrict, lat, lon, resolved }, respondent, source });
}

function reporterOf({ confidential = false, ...known }: ReporterBody): Registration['reporter'] {
  return { ...given(known), confidential };
}
