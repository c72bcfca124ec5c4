// Without the version guard: whoever writes last wins, whatever he had read.
import { slow } from './patches/slow.mjs';
import { rewrite, swap } from './patches/statements.mjs';

function unguarded(text) {
  let open = swap(text, ' and s.version = t.version - 1');
  open = swap(open, 'version = t.version,', 'version = s.version + 1,');
  open = swap(open, 'returning t.no, s.number\n', 'returning t.no, s.number, s.version\n');
  open = swap(open, 'select no, number from moved', 'select no, number, version from moved');
  open = open.replace('select t.no, o.number from opened', 'select t.no, o.number, 1 from opened');
  return swap(open, 'select t.district, t.subject, t.version, ', 'select t.district, t.subject, done.version, ');
}

rewrite({ 'journal-write': unguarded, 'journal-write-papers': unguarded });
await slow('journal-read.after:delay=60:1+');
