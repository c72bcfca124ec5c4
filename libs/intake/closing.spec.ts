import { closingOf } from './closing.js';
import { shippedLexicon } from './words.js';

const setting = { district: 'heping', zone: 'Asia/Shanghai', now: '2026-06-01T00:00:00.000Z', lexicon: shippedLexicon(), outlived: (at: string) => at < '2026-01-01' };
const received = (at: string) => ({ at, dayOnly: false });
const closing = (written: string, at = '2026-05-20T14:15:00.000Z', as?: 'history' | 'intake') => closingOf(written, received(at), { ...setting, as });

describe('How a row comes in', () => {
  it('is as new, unless it was closed or is older than the longest clock', () => {
    expect(closing('')).toEqual({});
    expect(closing('2026-05-22 10:00')).toEqual({ past: { endedAt: '2026-05-22T02:00:00.000Z' } });
    expect(closing('', '2025-05-20T14:15:00.000Z')).toEqual({ past: {} });
  });

  it('is as somebody says for the whole file, and a closing time that is not taken over is told', () => {
    expect(closing('', undefined, 'history')).toEqual({ past: {} });
    expect(closing('2026-05-22', undefined, 'intake')).toEqual({ note: { what: 'closing_not_taken', value: '2026-05-22' } });
    expect(closing('', '2026-06-01T12:00:00.000Z', 'history')).toEqual({});
  });

  it.each(['2026-05-19', 'soon', '2026-06-01 20:00'])('is by its age alone where the closing time is %s and nobody believes it, which is told', (written) => {
    const note = { what: 'closing_left_out', value: written };
    expect(closing(written)).toEqual({ note });
    expect(closing(written, '2025-12-20T14:15:00.000Z')).toEqual(written === '2026-05-19' ? { past: { endedAt: '2026-05-18T16:00:00.000Z' } } : { past: {}, note });
    expect(closing(written, undefined, 'history')).toEqual({ past: {}, note });
    expect(closing(written, undefined, 'intake')).toEqual({ note });
  });

  it('is ended at its own hour where only the same day is given', () => {
    expect(closing('2026-05-20')).toEqual({ past: { endedAt: '2026-05-20T14:15:00.000Z' } });
  });
});
