import type { IncomingMessage } from 'node:http';

/** What is not the console's, though a browser goes there. */
const othersPages = /^\/(api|docs|health|metrics|openapi\.json|q|a|assets)([/?.]|$)/;

/** Where nothing is, so that an address that cannot be read is answered as one that is not there: in both languages, and not by the framework. */
const nowhere = '/api/unreadable';

/** A browser that goes to a page of the console gets the console, which knows its pages itself; a program gets what it asks for. */
export function pageOf({ method, url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string {
  if (!isReadable(url)) return nowhere;
  const goesToAPage = (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
  const namesAFile = /\.\w+(\?|$)/.test(url) && !url.startsWith('/complaints/');
  return goesToAPage && !namesAFile && !othersPages.test(url) ? '/index.html' : url;
}

/** A % stands for a letter, or the router refuses the address before anybody can answer. */
function isReadable(url: string): boolean {
  try {
    return decodeURI(url.split('?')[0] ?? '') !== '';
  } catch {
    return false;
  }
}
