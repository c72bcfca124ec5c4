// Standard Webhooks (https://www.standardwebhooks.com): whether a request is really from Bihuan, and from now.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request whose timestamp is further from our clock than this is refused, so that a recorded one cannot be played again. */
const TOLERANCE_SECONDS = 300;

/** Why a request is not to be trusted; undefined where it is. `now` in milliseconds. */
export function distrust(secret, headers, body, now = Date.now()) {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (!id || !timestamp || !signatures) return 'a header is missing';
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return 'the timestamp is too old, or from the future';
  const wanted = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest();
  // Several, while a secret is being exchanged for another.
  const fits = signatures.split(' ').some((one) => {
    const [version, value = ''] = one.split(/,(.*)/s);
    const given = Buffer.from(value, 'base64');
    return version === 'v1' && given.length === wanted.length && timingSafeEqual(given, wanted);
  });
  return fits ? undefined : 'the signature is not that of the secret';
}

function keyOf(secret) {
  return secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret, 'utf8');
}
