#!/usr/bin/env node
// Writes procedures/calendars/cn.yaml from the package chinese-days. Run it when a new notice is out (each November),
// raise LAST and add the notice's number. The engine never asks the package: it answers for years it does not know.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const FIRST = 2015;
const LAST = 2026;

/** Numbers of the notices of the General Office of the State Council, as published on gov.cn. */
const NOTICES = {
  2015: '国办发明电〔2014〕28号；国发明电〔2015〕1号（9月3日至5日）',
  2016: '国办发明电〔2015〕18号',
  2017: '国办发明电〔2016〕17号',
  2018: '国办发明电〔2017〕12号；国办发明电〔2018〕15号（12月29日至31日）',
  2019: '国办发明电〔2018〕15号；国办发明电〔2019〕3号（劳动节）',
  2020: '国办发明电〔2019〕16号；国办发明电〔2020〕1号（春节延长至2月2日）',
  2021: '国办发明电〔2020〕27号',
  2022: '国办发明电〔2021〕11号；国办发明电〔2022〕16号（12月31日）',
  2023: '国办发明电〔2022〕16号',
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
};

const require = createRequire(import.meta.url);
const table = JSON.parse(readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'));
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** One line per feast: its dates, then its name and the weekdays for the reader. */
function lines(days, year) {
  const runs = [];
  for (const [date, label] of Object.entries(days).filter(([d]) => d.startsWith(`${year}-`)).sort()) {
    const feast = label.split(',')[1];
    const run = runs.at(-1);
    if (run?.feast === feast) run.dates.push(date);
    else runs.push({ feast, dates: [date] });
  }
  const weekday = (date) => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const body = runs.map(({ feast, dates }) => {
    const quoted = dates.map((date) => `'${date}'`).join(', ');
    const named = [...new Set([dates[0], dates.at(-1)])].map(weekday).join('–');
    return `        ${quoted}, # ${feast} ${named}\n`;
  });
  return `[\n${body.join('')}      ]`;
}

const years = [];
for (let year = FIRST; year <= LAST; year += 1) {
  if (NOTICES[year] === undefined) throw new Error(`no notice is named for ${year}`);
  years.push(
    `  - year: ${year}\n    source: ${NOTICES[year]}\n` +
      `    holidays: ${lines(table.holidays, year)}\n    workdays: ${lines(table.workdays, year)}\n`,
  );
}

const head = `# Working days in China by the yearly notices of the State Council. Days off stand as published, weekend days among
# them; workdays are weekend days made up as working days. Each date stands under its own year, although the days
# before New Year are announced with the next year's notice. Made by scripts/make-calendar-cn.mjs from the data of
# chinese-days (MIT). Office hours differ from district to district: typical, to be set by the office.
calendar: cn
title:
  zh: 中国（国务院办公厅放假安排）
  en: China (State Council notices)
zone: Asia/Shanghai
weekend: [6, 7]
officeHours: { opens: '09:00', closes: '17:00' }
years:
`;
writeFileSync(new URL('../procedures/calendars/cn.yaml', import.meta.url), head + years.join(''));
