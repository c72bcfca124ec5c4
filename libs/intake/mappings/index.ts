import { mappingOf, type Mapping } from '../mapping.js';
import bihuan from './bihuan.json' with { type: 'json' };
import chicago from './chicago-cdph.json' with { type: 'json' };
import messages from './cn-messages.json' with { type: 'json' };
import blocks from './nyc-chronic-blocks.json' with { type: 'json' };
import violations from './nyc-noise-violations.json' with { type: 'json' };
import saturday from './nyc-saturday-night.json' with { type: 'json' };
import nyc from './nyc311.json' with { type: 'json' };
import smell from './smell-pittsburgh.json' with { type: 'json' };

/** The columns that Bihuan itself names: what an office fills in that has no file of its own. */
export const plainMapping: Mapping = mappingOf(bihuan, 'bihuan');

/** The mappings that are shipped, most peculiar first: a file is of the first kind whose heads it has. */
export const shippedMappings: readonly Mapping[] = [
  mappingOf(chicago, 'chicago-cdph'),
  mappingOf(messages, 'cn-messages'),
  mappingOf(nyc, 'nyc311'),
  mappingOf(saturday, 'nyc-saturday-night'),
  mappingOf(smell, 'smell-pittsburgh'),
  mappingOf(violations, 'nyc-noise-violations'),
  mappingOf(blocks, 'nyc-chronic-blocks'),
  plainMapping,
];
