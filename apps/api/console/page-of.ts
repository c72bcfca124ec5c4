import type { IncomingMessage } from 'node:http';

/** What is not the console's, though a browser goes there. */
const othersPages = /^\/(api|docs|health|metrics|openapi\.json|q|a|assets)([/?.]|$)/;

/** A browser that goes to a page of the console gets the console, which knows its pages itself; a program gets what it asks for. */
export function pageOf({ method, url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string {
  const goesToAPage = (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
  const namesAFile = /\.\w+(\?|$)/.test(url) && !url.startsWith('/complaints/');
  return goesToAPage && !namesAFile && !othersPages.test(url) ? '/index.html' : url;
}
