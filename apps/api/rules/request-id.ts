import type { Person } from '@bihuan/desk';
import { v5 as idOf } from 'uuid';

/** The space of names in which the key of a request becomes the id of what it makes. */
const KEYS = '0b0f6f0a-7d1c-5c57-9a55-2f6d6a4f31c7';

/** The id of what a request makes: the same request sent twice makes it once. */
export function idOfRequest({ district }: Person, command: string): string {
  return idOf(`${district} ${command}`, KEYS);
}

/** Whether a part of an address can be such an id. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
