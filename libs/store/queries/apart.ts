/** Great-circle metres between a place and a point; null where either is unknown, so that whoever compares asks for that. */
export const metresApart = (place: string, lat: string, lon: string) => `case when ${lat}::float8 is not null and ${lon}::float8 is not null and ${place}.lat is not null and ${place}.lon is not null
  then 12742000 * asin(least(1, sqrt(power(sin(radians(${place}.lat - ${lat}) / 2), 2) + cos(radians(${lat})) * cos(radians(${place}.lat)) * power(sin(radians(${place}.lon - ${lon}) / 2), 2)))) end`;
