import { clockLabel, labelOf } from '@bihuan/core';
import { Command } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { districtOf } from '../district.js';
import { figuresNow, type DistrictFigures, type FiguresNow } from '../figures.js';
import { said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';

/** `bihuan figures` */
export function figuresCommand(): Command {
  return new Command('figures')
    .description(said({ zh: '统计：各状态件数、各级提醒、逾期、督办、督办单、台账、反弹、退单、各单位', en: 'an office in numbers: states, rungs, late, supervised, orders, the ledger, relapsed, returned, units' }))
    .option('--district <code>', said({ zh: '只统计一个辖区', en: 'of one district' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action(({ district, json }: { district?: string; json?: boolean }) =>
      withOffice(settingsNow(), async (office, database) => {
        const figures = await figuresNow(office, database, district === undefined ? undefined : await districtOf(database, district));
        if (json) tellJson(figures);
        else show(figures);
      }),
    );
}

function show({ asOf, districts }: FiguresNow): void {
  tell(asOf);
  for (const district of districts) {
    tell(`\n${district.district}  ${said({ zh: `${district.complaints} 件`, en: `${district.complaints} complaints` })}`);
    tell(tableOf(rowsOf(district), '  '));
  }
}

function rowsOf({ states, recorded, endedThere, annulled, supervised, underOrder, orders, ledger, relapsed, returned, late, rungs, units }: DistrictFigures): (string | number)[][] {
  const overdue = Object.values(late).reduce((sum, { overdueNow }) => sum + overdueNow, 0);
  const after = Object.values(late).reduce((sum, { rangAfterDue }) => sum + rangAfterDue, 0);
  return [
    ...Object.entries(states).map(([state, times]) => [times, said(labelOf('state', state))]),
    [underOrder, said({ zh: '督办中', en: 'under a supervision order' })],
    [supervised, said({ zh: '曾被督办', en: 'supervised' })],
    ...Object.entries(orders.states).map(([state, times]) => [times, said({ zh: `督办单${labelOf('state', state).zh}`, en: `orders ${labelOf('state', state).en}` })]),
    ...(orders.raised > 0 ? [[orders.raised, said({ zh: '督办单曾提级', en: 'orders raised a level' })]] : []),
    ...(orders.measured > 0 ? [[orders.measured, said({ zh: '督办单曾采取措施（约谈、通报、挂牌）', en: 'orders that came to a measure' })]] : []),
    ...ledgerRows(ledger),
    [relapsed, said({ zh: '曾反弹', en: 'relapsed' })],
    [returned, said({ zh: '曾退单', en: 'returned' })],
    [overdue, said({ zh: '时限已过、仍在计', en: 'clocks overdue now' })],
    [after, said({ zh: '曾到期', en: 'due dates that came to pass' })],
    ...Object.entries(rungs).map(([key, times]) => [times, `${said(clockLabel(key.split(':')[0] ?? ''))} ${key.split(':')[1] ?? ''}`]),
    ...units.map(({ unit, open, overdue }) => [open, `${unit}${overdue > 0 ? said({ zh: `（逾期 ${overdue}）`, en: ` (${overdue} overdue)` }) : ''}`]),
    ...(recorded > 0 ? [[recorded, said({ zh: `历史存录，不计入以上各项（其中原系统已办结 ${endedThere}）`, en: `taken over as history, in none of the above (${endedThere} ended where they came from)` })]] : []),
    ...(annulled > 0 ? [[annulled, said({ zh: '导入后已撤销，不计入以上各项', en: 'imported and taken back, in none of the above' })]] : []),
  ];
}

function ledgerRows({ states, interim, signedOff, inWatch, revoked, held, consolidation }: DistrictFigures['ledger']): (string | number)[][] {
  return [
    ...Object.entries(states).map(([state, times]) => [times, said({ zh: `台账${labelOf('state', state).zh}`, en: `problems ${labelOf('state', state).en}` })]),
    ...(interim > 0 ? [[interim, said({ zh: '台账阶段性办结（不计入已办结）', en: 'problems settled in the interim, which is no end' })]] : []),
    ...(signedOff > 0 ? [[signedOff, said({ zh: `曾销号，其中观察期内 ${inWatch}、期满 ${held}、撤销 ${revoked}`, en: `sign-offs: ${inWatch} in their watch, ${held} held, ${revoked} revoked` })]] : []),
    ...(consolidation === null ? [] : [[`${(consolidation * 100).toFixed(1)}%`, said({ zh: '巩固率', en: 'of the sign-offs whose watch is over or broken were not revoked' })]]),
  ];
}
