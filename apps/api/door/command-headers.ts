import { refuse } from '@bihuan/core';
import type { Person } from '@bihuan/desk';
import { v7 as newId } from 'uuid';
import { Refused } from './refused.js';
import type { Asked } from './request.js';

/** The command's id: of the person's own key where there is one, so that the same request sent twice is done once. */
export function commandId({ headers }: Asked, { account }: Person): string {
  const key = headers['idempotency-key'];
  if (key === undefined) return `http:${account}:${newId()}`;
  if (typeof key !== 'string' || !/^[\x21-\x7e](?:[\x20-\x7e]{0,118}[\x21-\x7e])?$/.test(key)) throw new Refused(refuse('bad-idempotency-key'));
  return `http:${account}:${key}`;
}

/** The version that the person saw: `If-Match: "7"`; a proxy that packs answers makes it weak, `W/"7"`. */
export function seenVersion({ headers }: Asked): number | undefined {
  const header = headers['if-match'];
  if (header === undefined) return undefined;
  const [, version] = /^(?:W\/)?"([1-9]\d{0,8})"$/.exec(header) ?? [];
  if (version === undefined) throw new Refused(refuse('bad-if-match'));
  return Number(version);
}
