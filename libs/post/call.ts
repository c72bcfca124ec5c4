import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { Message } from './message.js';
import { checkedLookup, checkedUrl } from './reach.js';
import { signature } from './signature.js';

/** A receiver that says that it is gone for good. */
export class Gone extends Error {}

/** Posts a message by Standard Webhooks; throws unless the receiver took it within `patience` milliseconds, from the first packet to the last. Redirects are not followed. */
export async function call(url: string, secret: string, message: Message, patience: number): Promise<void> {
  const target = checkedUrl(url);
  const status = await post(target, headersOf(secret, message), message.body, patience);
  if (status >= 200 && status < 300) return;
  if (status === 410) throw new Gone('the receiver is gone (410)');
  throw new Error(status >= 300 && status < 400 ? `the receiver redirects (${status})` : `the receiver answered ${status}`);
}

/** Signed anew in each try: a receiver refuses a timestamp that is five minutes old. Real time, whatever ours has been moved to. */
function headersOf(secret: string, { id, body }: Message): Record<string, string | number> {
  const timestamp = Math.floor(Date.now() / 1000);
  return {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'bihuan',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature(secret, id, timestamp, body),
  };
}

function post(url: URL, headers: Record<string, string | number>, body: string, patience: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? secure : plain;
    const signal = AbortSignal.timeout(patience);
    const outgoing = request(url, { method: 'POST', headers, agent: false, lookup: checkedLookup(url.protocol), signal });
    outgoing.once('response', (response) => {
      // Only the status counts; what else the receiver says is not read.
      resolve(response.statusCode ?? 0);
      response.on('error', () => undefined).destroy();
    });
    outgoing.on('error', (error) => reject(signal.aborted ? new Error(`the receiver did not answer within ${patience} ms`) : error));
    outgoing.end(body);
  });
}
