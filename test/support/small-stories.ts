import type { Stories, StoryCommand } from '@bihuan/replay';

/** Monday, 4 January 2021, in Chicago's winter. */
const monday = Date.parse('2021-01-04T06:00:00.000Z');

/** Ten complaints of one week, a day apart in pairs, with every kind of end and some things that the table does not allow. */
export function smallStories(): Stories {
  const commands: StoryCommand[] = [];
  const tell = (complaint: number, day: number, time: string, what: string, said: object = {}): void => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const at = new Date(monday + ((day - 1) * 24 + hours) * 3_600_000 + minutes * 60_000).toISOString();
    const key = `c${complaint}:${what}`;
    commands.push({ line: 0, at, id: `c${complaint}`, key, what, said: { ...said, key } });
  };
  for (let complaint = 1; complaint <= 10; complaint += 1) {
    const day = Math.ceil(complaint / 2);
    const kind = complaint % 2 === 1 ? 'noise' : 'odor';
    // The second of each pair is complained of at the address of the first of all.
    tell(complaint, day, '08:00', 'register', { kind, text: complaint === 2 ? null : `CALLER ${complaint} HEARS A FAN`, address: `${complaint % 2 === 1 ? complaint : 1} W A ST`, lat: 41.8, lon: -87.6 });
    tell(complaint, day, '08:15', 'assign:CDPH', { to: 'CDPH' });
  }
  tell(1, 1, '10:00', 'inspect:observed');
  tell(1, 1, '17:00', 'close:no_violation');
  tell(2, 2, '10:00', 'inspect:no_access');
  tell(2, 2, '10:05', 'plan_follow_up');
  tell(2, 4, '10:00', 'revisit:observed');
  tell(2, 4, '17:00', 'close:unspecified');
  tell(3, 2, '11:00', 'inspect:observed');
  tell(3, 2, '16:59', 'link_duplicate', { original: 'c1' });
  tell(3, 2, '17:00', 'close:duplicate');
  tell(4, 3, '11:00', 'inspect:no_access');
  tell(4, 3, '17:00', 'close:no_access');
  tell(5, 3, '12:00', 'inspect:observed');
  tell(5, 3, '16:59', 'refer');
  tell(5, 3, '17:00', 'close:referred');
  tell(6, 4, '17:00', 'close:not_inspected');
  tell(7, 5, '10:00', 'inspect:observed');
  tell(7, 5, '16:59', 'cite');
  tell(7, 5, '17:00', 'close:citation');
  tell(8, 5, '11:00', 'inspect:observed');
  tell(8, 5, '11:05', 'revisit:observed');
  tell(8, 43, '17:00', 'close:unspecified');
  tell(1, 44, '09:00', 'visit_after_close:observed');
  // Complaints 9 and 10 are never looked at. The last command lies on Tuesday, 16 February 2021.
  const inOrder = commands.map((command, index) => ({ command, index })).sort((a, b) => Date.parse(a.command.at) - Date.parse(b.command.at) || a.index - b.index);
  const told = inOrder.map(({ command }, index) => ({ ...command, line: index + 1 }));
  return { commands: told, complaints: 10, from: told[0]?.at ?? '', to: told.at(-1)?.at ?? '', anomalies: {} };
}
