/** A square of a grid by which what lies near a point is found. */
export interface Square {
  x: number;
  y: number;
}

interface Point {
  lat: number;
  lon: number;
}

/** The degrees of a metre from south to north. */
const metre = 1 / 111_320;

/** A grid of squares so many degrees high and wide. */
export function grid({ height, width }: { height: number; width: number }) {
  const squareOf = ({ lat, lon }: Point): Square => ({ x: Math.floor(lon / width), y: Math.floor(lat / height) });
  return {
    /** The square of a point in WGS 84 degrees; null where the point is unknown. */
    of: ({ lat, lon }: { lat: number | null; lon: number | null }): Square | null => (lat === null || lon === null ? null : squareOf({ lat, lon })),
    /** Every square in which a place may lie that is no farther from a point than so many metres. */
    around: ({ lat, lon }: Point, metres: number): Square[] => {
      const [up, aside] = [metres * metre, (metres * metre) / Math.max(0.01, Math.cos((lat * Math.PI) / 180))];
      const [from, to] = [squareOf({ lat: lat - up, lon: lon - aside }), squareOf({ lat: lat + up, lon: lon + aside })];
      const columns = Array.from({ length: to.x - from.x + 1 }, (_, n) => from.x + n);
      return columns.flatMap((x) => Array.from({ length: to.y - from.y + 1 }, (_, n) => ({ x, y: from.y + n })));
    },
  };
}
