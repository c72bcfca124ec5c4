import { assign, signFor } from '../deeds.js';
import type { Story } from '../story.js';

const here = { district: 'amsterdam-demo', clerk: 'nl-clerk' };

/** Two stories of the second district. */
export const amsterdamStories: readonly Story[] = [
  {
    ...here, key: 'demo-nl-1', hoursAgo: 4, nuisances: ['noise-social'], said: 'Harde muziek uit het café tot na sluitingstijd.',
    place: { address: 'Verzonnen kade 4', subdistrict: 'Centrum', lat: 54.3, lon: 3.2 }, respondent: 'Café De Stilte',
    reporter: { name: 'Melder Een', phone: '020 000 0001', confidential: false }, deeds: [assign('toezicht', 'nl-clerk'), signFor('nl-toezicht')],
  },
  {
    ...here, key: 'demo-nl-2', hoursAgo: 3, nuisances: ['odor-cooking'], said: 'Frituurlucht in het trappenhuis, elke avond.',
    place: { address: 'Denkbeeldige straat 21', subdistrict: 'Noord', lat: 54.31, lon: 3.21 },
    reporter: { name: 'Melder Twee', phone: '020 000 0002', confidential: true }, deeds: [],
  },
];
