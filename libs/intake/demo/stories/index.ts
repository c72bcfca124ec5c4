import type { Story } from '../story.js';
import { amsterdamStories } from './amsterdam.js';
import { newStories } from './new.js';
import { storiesUnderWay } from './under-way.js';

/** Every story of the demo, in the order in which its complaints were taken down. */
export const demoStories: readonly Story[] = [...storiesUnderWay, ...newStories, ...amsterdamStories];
