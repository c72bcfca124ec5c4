export { lexiconOf, type Lexicon } from './lexicon.js';
export { measured, type Labelled, type Measure, type Share } from './measure.js';
export { suggestKinds, type Suggestion } from './suggest.js';
