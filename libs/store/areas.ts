import { grid } from './grid.js';

/** A coarser grid, for reports: 556 m from south to north, and more than 500 m from west to east up to 55° of latitude, so that a circle of 250 m lies within four. Migration 21 says the same in SQL. */
export const { of: areaOf, around: areasAround } = grid({ height: 0.005, width: 0.008 });
