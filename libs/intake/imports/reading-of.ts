import type { Office } from '@bihuan/desk';
import type { Importing } from '../importing.js';
import { BadMapping, isZone, mappingOf, type Mapping } from '../mapping.js';
import { plainMapping, shippedMappings } from '../mappings/index.js';
import { RefusedFile } from '../reasons.js';
import type { ReadAs } from './batch-report.js';

/** How a file of a district is to be read, ready for the reader. Throws RefusedFile for what can be known to be at fault before the file is opened. */
export async function readingOf({ rulebook, time }: Pick<Office, 'rulebook' | 'time'>, district: string, { mapping, own, ...how }: ReadAs): Promise<Importing> {
  if (!(await rulebook.know(district))) throw new RefusedFile('no_district', district);
  const now = await time.now();
  if (!rulebook.procedureFor(district, now, how.procedure)) throw new RefusedFile('no_procedure', how.procedure ?? district);
  if (how.zone !== undefined && !isZone(how.zone)) throw new RefusedFile('bad_mapping', how.zone);
  return { ...how, district, now, mapping: mappingSaid(mapping, own), outlived: rulebook.outlived(district, now, how.procedure) };
}

function mappingSaid(name: string | undefined, own: object | undefined): Mapping | undefined {
  if (own !== undefined) return mappingWritten(own);
  const shipped = shippedMappings.find(({ mapping }) => mapping === name);
  if (name !== undefined && !shipped) throw new RefusedFile('bad_mapping', name);
  return shipped;
}

function mappingWritten(own: object): Mapping {
  try {
    return mappingOf(own, 'own', plainMapping);
  } catch (error) {
    if (!(error instanceof BadMapping)) throw error;
    const said = (language: 'zh' | 'en') => error.faults.map((fault) => fault[language]).join(language === 'zh' ? '；' : '; ');
    throw new RefusedFile('bad_mapping', said('en'), { zh: said('zh'), en: said('en') });
  }
}
