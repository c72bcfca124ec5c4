// Without the second look: a clock rings as it stood when it was claimed or armed, whatever it is now.
import { built } from './patches/dist.mjs';
import { slow } from './patches/slow.mjs';

const { Errands } = await built('libs/desk/errands.js');
const { run } = Errands.prototype;
Errands.prototype.run = function (errands) {
  return run.call(this, errands.map(blind));
};

function blind(errand) {
  const [, name, dueNo, nextRung] = /^clock:([^:]+):(\d+):(\d+)$/.exec(errand.id) ?? [];
  if (name === undefined) return errand;
  const asItWas = ({ clocks, ...subject }, now) => ({
    ...subject,
    clocks: { ...clocks, [name]: { ...clocks[name], state: 'running', dueNo: Number(dueNo), nextRung: Number(nextRung), nextAt: now } },
  });
  return { ...errand, command: (subject, terms) => errand.command(asItWas(subject, terms.now), terms) };
}

await slow('clocks-claim.after:delay=400:1+');
