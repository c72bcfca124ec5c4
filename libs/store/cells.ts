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

/** The degrees of a metre from south to north. */
const metre = 1 / 111_320;

/** Every cell in which a place may lie that is no farther from a point than so many metres. */
export function cellsAround({ lat, lon }: { lat: number; lon: number }, metres: number): Cell[] {
  const [up, aside] = [metres * metre, (metres * metre) / Math.max(0.01, Math.cos((lat * Math.PI) / 180))];
  const [from, to] = [cellOf({ lat: lat - up, lon: lon - aside }), cellOf({ lat: lat + up, lon: lon + aside })];
  if (!from || !to) return [];
  const columns = Array.from({ length: to.x - from.x + 1 }, (_, n) => from.x + n);
  return columns.flatMap((x) => Array.from({ length: to.y - from.y + 1 }, (_, n) => ({ x, y: from.y + n })));
}
