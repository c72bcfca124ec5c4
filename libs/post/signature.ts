import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** The value of `webhook-signature` by Standard Webhooks: HMAC-SHA-256 of id, timestamp (seconds) and body, in base64. */
export function signature(secret: string, id: string, timestamp: number, body: string): string {
  return `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** A new secret for a webhook, to be shown once to whoever runs the receiver. */
export function newWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString('base64');
}

/** A secret is base64 behind its prefix; one that somebody made up is taken as it stands. */
function keyOf(secret: string): Buffer {
  return secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), 'base64') : Buffer.from(secret, 'utf8');
}
