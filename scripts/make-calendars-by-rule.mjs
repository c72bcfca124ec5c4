#!/usr/bin/env node
// Writes procedures/calendars/nl.yaml and us-federal.yaml: holidays that follow from a rule of law, so they are
// computed once and kept as data that an office can read and correct.
import { writeFileSync } from 'node:fs';

const FIRST = 2015;
const LAST = 2027;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));
const plus = (from, days) => new Date(from.getTime() + days * 86_400_000);
const iso = (date) => date.toISOString().slice(0, 10);

/** Easter Sunday of 1900–2199: the first Sunday after the paschal full moon, which follows the 19-year lunar cycle (Gauss). */
function easter(year) {
  const inCycle = year % 19;
  const afterEquinox = (19 * inCycle + 24) % 30;
  // The full moon never falls after 18 April, and no date bears it twice in one cycle.
  const early = afterEquinox === 29 || (afterEquinox === 28 && inCycle > 10) ? 1 : 0;
  const fullMoon = plus(day(year, 3, 21), afterEquinox - early);
  return plus(fullMoon, 7 - fullMoon.getUTCDay());
}

/** The n-th weekday (0 Sunday … 6 Saturday) of a month; n = -1 the last. */
function nth(n, weekday, year, month) {
  if (n < 0) {
    const last = plus(day(year, month + 1, 1), -1);
    return plus(last, -((last.getUTCDay() - weekday + 7) % 7));
  }
  const first = day(year, month, 1);
  return plus(first, ((weekday - first.getUTCDay() + 7) % 7) + 7 * (n - 1));
}

function dutch(year) {
  const kings = day(year, 4, 27);
  return [
    [day(year, 1, 1), 'Nieuwjaarsdag'],
    [plus(easter(year), 1), 'Tweede paasdag'],
    [kings.getUTCDay() === 0 ? plus(kings, -1) : kings, 'Koningsdag'],
    ...(year % 5 === 0 ? [[day(year, 5, 5), 'Bevrijdingsdag (lustrum)']] : []),
    [plus(easter(year), 39), 'Hemelvaartsdag'],
    [plus(easter(year), 50), 'Tweede pinksterdag'],
    [day(year, 12, 25), 'Eerste kerstdag'],
    [day(year, 12, 26), 'Tweede kerstdag'],
  ];
}

/** A federal holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after. */
function observed(date, name) {
  const shift = { 6: -1, 0: 1 }[date.getUTCDay()] ?? 0;
  return [plus(date, shift), shift === 0 ? name : `${name} (observed)`];
}

function federal(year) {
  return [
    observed(day(year, 1, 1), "New Year's Day"),
    [nth(3, 1, year, 1), 'Birthday of Martin Luther King, Jr.'],
    [nth(3, 1, year, 2), "Washington's Birthday"],
    [nth(-1, 1, year, 5), 'Memorial Day'],
    ...(year >= 2021 ? [observed(day(year, 6, 19), 'Juneteenth')] : []),
    observed(day(year, 7, 4), 'Independence Day'),
    [nth(1, 1, year, 9), 'Labor Day'],
    [nth(2, 1, year, 10), 'Columbus Day'],
    observed(day(year, 11, 11), 'Veterans Day'),
    [nth(4, 4, year, 11), 'Thanksgiving Day'],
    observed(day(year, 12, 25), 'Christmas Day'),
  ];
}

/** The years as YAML. A New Year's Day observed on 31 December stands under the year in which that day lies. */
function years(rule, source) {
  const all = [];
  for (let year = FIRST; year <= LAST + 1; year += 1) all.push(...rule(year));
  let text = 'years:\n';
  for (let year = FIRST; year <= LAST; year += 1) {
    text += `  - year: ${year}\n    source: ${source}\n    workdays: []\n    holidays: [\n`;
    const own = all.filter(([date]) => date.getUTCFullYear() === year).sort(([a], [b]) => a - b);
    for (const [date, name] of own) text += `        '${iso(date)}', # ${WEEKDAYS[date.getUTCDay()]} ${name}\n`;
    text += '      ]\n';
  }
  return text;
}

const write = (name, text) => writeFileSync(new URL(`../procedures/calendars/${name}.yaml`, import.meta.url), text);

write(
  'nl',
  `# Days off of Dutch public offices. Bevrijdingsdag (5 May) is a day off for civil servants in lustrum years only (2015,
# 2020, 2025), and stands only there; Good Friday is worked. For terms set by statute the Algemene termijnenwet also
# treats Good Friday, 5 May of every year and days named by decree as holidays: who counts such terms adds them.
# Made by scripts/make-calendars-by-rule.mjs. Office hours differ from town to town: to be set by the office.
calendar: nl
title:
  zh: 荷兰（法定公众假日）
  en: Netherlands (public holidays)
zone: Europe/Amsterdam
weekend: [6, 7]
officeHours: { opens: '08:30', closes: '17:00' }
${years(dutch, 'Algemene termijnenwet art. 3, as public offices keep it')}`,
);
write(
  'us-federal',
  `# United States federal holidays with the days on which they are observed. Closings by executive order (such as
# 24 December in some years) and Inauguration Day (District of Columbia only) do not stand here: an office that
# closes adds them. Made by scripts/make-calendars-by-rule.mjs. Zone and office hours: to be set by the office.
calendar: us-federal
title:
  zh: 美国（联邦假日）
  en: United States (federal holidays)
zone: America/Chicago
weekend: [6, 7]
officeHours: { opens: '08:30', closes: '17:00' }
${years(federal, '5 U.S.C. 6103')}`,
);
