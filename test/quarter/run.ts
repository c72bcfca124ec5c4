import { parseArgs } from 'node:util';

import { quarter } from './quarter';

const { values } = parseArgs({
  options: {
    complaints: { type: 'string', default: '10000' },
    units: { type: 'string', default: '50' },
    seed: { type: 'string', default: 'quarter' },
    first: { type: 'string', default: '2026-09-01' },
    days: { type: 'string', default: '91' },
  },
});

const said = (counts: Record<string, number>) => Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]) => `${name} ${n}`).join(', ') || 'none';
const print = (text: string) => process.stdout.write(`${text}\n`);

const { counted, wrong, checked, done, refused, seconds } = await quarter({
  complaints: Number(values.complaints), units: Number(values.units), seed: values.seed, first: values.first, days: Number(values.days),
  progress: (day, rang) => print(`${day}  ${rang} rungs`),
});
print(`complaints   ${counted.complaints} of ${values.units} units, ${counted.orders} orders, ${counted.dueDates} due dates`);
print(`accepted     ${said(done)}`);
print(`refused      ${said(refused)}`);
for (const { rung, times } of counted.rungs) print(`rang         ${rung}: ${times}`);
for (const { series, last, least, greatest, distinct } of counted.numbers) print(`numbers      ${series}: ${distinct} different, ${least} to ${greatest}, the series stands at ${last}`);
print(`twice        ${counted.twice} rungs, ${counted.lettersTwice} letters; passed over ${counted.passedOver}`);
print(`checker      ${checked.violations.length} violations over ${checked.counts.subjects} subjects, ${checked.counts.lines} lines, ${checked.counts.rungs} rungs, ${checked.counts.notices} notices`);
for (const line of wrong.slice(0, 30)) print(`WRONG        ${line}`);
print(`${wrong.length === 0 ? 'as it must be' : `${wrong.length} things are not as they must be`}, after ${seconds} s`);
process.exit(wrong.length === 0 ? 0 : 1);
