import { derivedId } from '../loop/index.js';

/** The id of the order that a line of a complaint's or a problem's history opens. */
export function orderId(about: string, line: number): string {
  return derivedId(about, line);
}
