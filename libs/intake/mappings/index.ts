import { mappingOf, type Mapping } from '../mapping.js';
import bihuan from './bihuan.json' with { type: 'json' };
import chicago from './chicago-cdph.json' with { type: 'json' };
import messages from './cn-messages.json' with { type: 'json' };

/** The columns that Bihuan itself names: what an office fills in that has no file of its own. */
export const plainMapping: Mapping = mappingOf(bihuan);

/** The mappings that are shipped, most peculiar first: a file is of the first kind whose heads it has. */
export const shippedMappings: readonly Mapping[] = [mappingOf(chicago), mappingOf(messages), plainMapping];
