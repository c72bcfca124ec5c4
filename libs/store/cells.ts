import { grid } from './grid.js';

/** 111 m from south to north, and at least 100 m from west to east up to 63° of latitude: a radius of 100 m never leaves the eight cells around one. */
export const { of: cellOf, around: cellsAround } = grid({ height: 0.001, width: 0.002 });
