/** A square of the grid by which places near each other are found. */
export interface Cell {
  x: number;
  y: number;
}

/** Height and width of a cell in degrees: 111 m from south to north, and at least 100 m from west to east up to 63° of latitude. */
const height = 0.001;
const width = 0.002;

/** The cell of a point in WGS 84 degrees; null where the point is unknown. A radius of 100 m never leaves the eight cells around it. */
export function cellOf({ lat, lon }: { lat: number | null; lon: number | null }): Cell | null {
  return lat === null || lon === null ? null : { x: Math.floor(lon / width), y: Math.floor(lat / height) };
}
