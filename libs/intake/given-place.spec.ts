import { givenPlace } from './given-place.js';

const place = (more: object) => givenPlace({ address: '', subdistrict: '', lat: '', lon: '', ...more });

describe('The place that a row gives', () => {
  it('is resolved by a point, and not by an address that nobody has looked for yet', () => {
    expect(place({ address: '南市街 8 号' })).toEqual({ place: { address: '南市街 8 号', subdistrict: null, lat: null, lon: null, resolved: false } });
    expect(place({ lat: '+31.23', lon: '121.47' })).toMatchObject({ place: { lat: 31.23, lon: 121.47, resolved: true } });
    expect(place({ subdistrict: '15217' })).toMatchObject({ place: { subdistrict: '15217', resolved: false } });
  });

  it.each([
    ['31,23', '121,47', { lat: 31.23, lon: 121.47 }],
    ['31.23°N', '121.47 E', { lat: 31.23, lon: 121.47 }],
    ['北纬31.23度', '东经121.47度', { lat: 31.23, lon: 121.47 }],
    ['31.23S', '121.47W', { lat: -31.23, lon: -121.47 }],
    ['３１．２３', '121.47', { lat: 31.23, lon: 121.47 }],
  ])('%s, %s is read as a point, and that is told', (lat, lon, read) => {
    expect(place({ lat, lon })).toMatchObject({ place: read, note: { what: 'point_respelled', value: `${lat}, ${lon}` } });
  });

  it('is turned round where latitude and longitude can only be meant so, and that is told', () => {
    expect(place({ lat: '104.06', lon: '30.66' })).toMatchObject({ place: { lat: 30.66, lon: 104.06 }, note: { what: 'point_turned', taken: '30.66, 104.06' } });
  });

  it.each([['900', '1800'], ['91', '-200'], ['0', '0'], ['31.2', ''], ['x', 'y'], ['-5S', '3E']])('%s, %s is no point: refused alone, left out and told beside an address', (lat, lon) => {
    expect(place({ lat, lon })).toEqual({ reason: 'bad_coordinate', field: 'lat, lon', value: `${lat}, ${lon}` });
    expect(place({ lat, lon, address: '南市街 8 号' })).toMatchObject({ place: { lat: null, lon: null, resolved: false }, note: { what: 'point_left_out', value: `${lat}, ${lon}` } });
  });
});
