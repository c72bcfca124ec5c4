import { clockLabel, type InBoth, type Instant } from '@bihuan/core';
import { countRung, instantAfter, rungLabel, rungName, TimeStands, type Office, type Ringing, type Target } from '@bihuan/desk';
import { Command } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { exitCodes, Failed, misused } from '../failed.js';
import { said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';

/** `bihuan clock`, `bihuan clock forward` */
export function clockCommand(): Command {
  const json = said({ zh: '输出 JSON', en: 'answer as JSON' });
  const clock = new Command('clock').description(said({ zh: '查看或向前移动时间', en: 'show the time, or move it forward' })).option('--json', json);
  clock.action(({ json }: { json?: boolean }) =>
    withOffice(settingsNow(), async ({ time }) => {
      const [now, movable] = [await time.now(), await time.movable()];
      if (json) return tellJson({ now, movable });
      tell(now);
      tell(movable ? { zh: '时间可以向前移动。', en: 'Time can be moved forward.' } : { zh: '时间为真实时间，不可移动。', en: 'Time is real and cannot be moved.' });
    }),
  );
  clock
    .command('forward')
    .argument('[span]', said({ zh: '例如 30d、12h、90min', en: 'e.g. 30d, 12h, 90min' }))
    .description(said({ zh: '向前移动时间，途中到期的各自按时触发', en: 'move time forward; what falls due on the way rings at its own instant' }))
    .option('--to <instant>', said({ zh: '移到某一时刻，例如 2026-12-01T09:00:00+08:00', en: 'to an instant, e.g. 2026-12-01T09:00:00+08:00' }))
    .option('--next', said({ zh: '移到下一件到期的事', en: 'to the next thing that rings' }))
    .option('--json', json)
    .action((span: string | undefined, { to, next }: { to?: string; next?: true }, command: Command) => {
      const target = targetOf(span, to, next);
      if (process.env['BIHUAN_TIME']?.trim() === 'real') throw stands();
      return withOffice(settingsNow(), async (office) => show(await forward(office, target), command.optsWithGlobals<{ json?: boolean }>().json === true));
    });
  return clock;
}

interface Forwarded {
  from: Instant;
  to: Instant;
  /** `<clock>:<rung>` and how often. */
  rungs: Readonly<Record<string, number>>;
}

/** What each rung is called, by the same key. */
type Titles = ReadonlyMap<string, InBoth>;

async function forward({ time, forwarding, rulebook }: Office, target: Target): Promise<Forwarded & { titles: Titles }> {
  const from = await time.now();
  const titles = new Map<string, InBoth>();
  const named = (ringing: Ringing) => {
    const name = rungName(rulebook, ringing);
    titles.set(`${ringing.name}:${name}`, rungLabel(rulebook, ringing));
    return name;
  };
  try {
    const rungs = await countRung(forwarding.forward(target), named);
    return { from, to: await time.now(), rungs, titles };
  } catch (error) {
    if (!(error instanceof TimeStands)) throw error;
    if (error.reason !== 'only-forward') throw stands();
    throw new Failed({ zh: `时间只能向前移动；现在是 ${from}。`, en: `Time only moves forward; it is ${from} now.` });
  }
}

function targetOf(span: string | undefined, to: string | undefined, next?: true): Target {
  if ([span, to, next].filter((one) => one !== undefined).length !== 1) {
    throw misused('请写明移动多久（例如 30d），用 --to 写明移到何时，或用 --next 移到下一件，三者取一。', 'Say how far (e.g. 30d), until when (--to), or --next; one of the three.');
  }
  if (next) return { next };
  if (to !== undefined) {
    if (Number.isNaN(Date.parse(to))) throw misused(`读不懂时刻 ${to}，例如 2026-12-01T09:00:00+08:00。`, `${to} is no instant; e.g. 2026-12-01T09:00:00+08:00.`);
    return { to: new Date(to).toISOString() };
  }
  try {
    instantAfter(new Date(0).toISOString(), span ?? '');
  } catch {
    throw misused(`读不懂时长 ${span}，例如 30d、12h、90min。`, `${span} is no span of time; e.g. 30d, 12h, 90min.`);
  }
  return { by: span ?? '' };
}

function show({ titles, ...forwarded }: Forwarded & { titles: Titles }, json: boolean): void {
  if (json) return tellJson(forwarded);
  const { from, to, rungs } = forwarded;
  tell(`${from} → ${to}`);
  const rows = Object.entries(rungs).sort().map(([key, times]) => {
    const [clock = '', rung = ''] = key.split(':');
    return [times, said(clockLabel(clock)), said(titles.get(key) ?? { zh: rung, en: rung })];
  });
  tell(rows.length > 0 ? tableOf(rows, '  ') : { zh: '途中没有到期的时限。', en: 'Nothing fell due on the way.' });
}

function stands(): Failed {
  return new Failed(
    {
      zh: '这里的时间是真实时间，不能移动；要试验请另选空文件夹，例如 BIHUAN_DATA=./.bihuan-demo npm start。',
      en: 'Time is real here and cannot be moved; to try it begin with an empty folder, e.g. BIHUAN_DATA=./.bihuan-demo npm start.',
    },
    exitCodes.mendFirst,
  );
}
