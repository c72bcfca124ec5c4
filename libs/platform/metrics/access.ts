import { timingSafeEqual } from 'node:crypto';
import { isLoopback, type Rule } from '../setting-rules.js';

/** Who may read the metrics: nobody, whoever asks from this machine, or whoever brings the token. */
export type MetricsReaders = 'off' | 'loopback' | { readonly token: string };

/** What is known of somebody who asks. */
export interface MetricsRequest {
  /** The address at the other end of the connection, whatever headers say. */
  readonly address: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What a proxy adds. Somebody behind one is not on this machine, even where the proxy is. */
const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

/** Whether the metrics are for this request; everybody else is to hear that there is no such page. */
export function mayReadMetrics(readers: MetricsReaders, { address, headers }: MetricsRequest): boolean {
  if (readers === 'off') return false;
  if (readers !== 'loopback') return isSame(/^Bearer (.+)$/i.exec(String(headers['authorization'] ?? ''))?.[1] ?? '', readers.token);
  // The name that was asked for must be this machine's too: a page in a browser here may go by a name that leads here.
  return isHere(address) && !forwarded.some((name) => headers[name] !== undefined) && isHere(hostOf(String(headers['host'] ?? '')));
}

/** The setting, as it is written. */
export const metricsReaders: Rule<MetricsReaders> = (written) => {
  if (written === 'off' || written === 'loopback') return { is: written };
  if (/^[\w.~+/=-]{16,200}$/.test(written)) return { is: { token: written } };
  return {
    zh: '只能是 off、loopback，或至少 16 个字母、数字或 -._~+/= 组成的口令，例如 loopback。',
    en: 'Must be off, loopback, or a token of at least 16 letters, digits or -._~+/=, e.g. loopback.',
  };
};

function isHere(address = ''): boolean {
  return isLoopback(address.replace(/^::ffff:/i, ''));
}

/** A host header without its port and without the brackets of an IPv6 address. */
function hostOf(header: string): string {
  return header.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1').toLowerCase();
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
