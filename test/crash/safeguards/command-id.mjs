// Without the look for a command's id: a request that is repeated is done again.
import { rewrite, swap } from './patches/statements.mjs';

rewrite({ 'journal-read': (text) => swap(text, 'and h.id = a.command', 'and false') });
