// Without the version guard: a move that was decided on an older version comes as far as the key of history.
import { slow } from './patches/slow.mjs';
import { rewrite, swap } from './patches/statements.mjs';

function unguarded(text) {
  return swap(text, ' and s.version = t.version - 1');
}

rewrite({ 'journal-write': unguarded, 'journal-write-papers': unguarded });
await slow('journal-read.after:delay=200:1+');
