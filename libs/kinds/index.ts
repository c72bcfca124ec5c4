export { lexiconOf, type Lexicon } from './lexicon.js';
export { suggestKinds, type Suggestion } from './suggest.js';
