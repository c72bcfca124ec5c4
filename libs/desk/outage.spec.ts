import { JournalOverloaded } from '@bihuan/store';
import { isOutage } from './outage.js';

const coded = (code: string, message = 'of the database') => Object.assign(new Error(message), { code });

describe('An error while a clock rings', () => {
  it.each([
    coded('57P01'), coded('57014'), coded('53300'), coded('53100'), coded('08006'), coded('40P01'), coded('55P03'), coded('25P03'),
    coded('ECONNREFUSED'), coded('ECONNRESET'), coded('EPIPE'),
    new Error('Connection terminated unexpectedly'), new Error('Query read timeout'), new Error('timeout exceeded when trying to connect'), new JournalOverloaded(),
  ])('is nobody\'s fault: %s', (error) => expect(isOutage(error)).toBe(true));

  it.each([coded('22P05'), coded('23505'), coded('42P01'), new Error('procedure lost@1 is not loaded'), new TypeError('of ours'), 'no error'])('is counted: %s', (error) =>
    expect(isOutage(error)).toBe(false));
});
