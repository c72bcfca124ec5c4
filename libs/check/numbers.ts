import type { Found } from './line.js';
import { rowsOf, type Reader } from './rows.js';

interface Astray {
  district: string;
  subject: string | null;
  number: string | null;
  what: string;
  wrong: keyof typeof sentences;
  detail: string | null;
}

/** Numbers as their digits stand in their series; series are known by the templates of the procedures, whose year is any four characters. */
const astray = `
  with series as (
    select district, series, last, split_part(series, '#', 1) as head, split_part(series, '#', 2) as tail
    from bihuan.number_series where series like any ($1)
  ),
  written as (
    select s.district, s.id, s.number, r.series,
      case when r.digits ~ '^[1-9][0-9]{0,8}$' then r.digits::int end as n
    from bihuan.subject s
    left join lateral (
      select x.series, substr(s.number, length(x.head) + 1, length(s.number) - length(x.head) - length(x.tail)) as digits from series x
      where x.district = s.district and starts_with(s.number, x.head) and right(s.number, length(x.tail)) = x.tail and length(s.number) > length(x.head) + length(x.tail)
      order by length(x.head) desc limit 1
    ) as r on true
    where s.kind = $2
  )
  select w.district, w.id as subject, w.number, w.number as what, 'unnumbered' as wrong, null as detail from written w where w.n is null
  union all
  select min(w.district), (array_agg(w.id order by w.id))[1], min(w.number), w.series, 'doubled', w.n::text from written w where w.n is not null group by w.district, w.series, w.n having count(*) > 1
  union all
  select w.district, w.id, w.number, w.series, 'beyond', x.last::text from written w join series x on x.district = w.district and x.series = w.series where w.n > x.last
  union all
  select x.district, null, null, x.series, 'gap', g.n::text
  from series x cross join lateral generate_series(1, x.last) as g(n)
  where not exists (select from written w where w.district = x.district and w.series = x.series and w.n = g.n)`;

const sentences = {
  unnumbered: () => ({ zh: '文号不属于任何字号序列', en: 'bears a number of no series' }),
  doubled: (detail: string) => ({ zh: `序列中的 ${detail} 号用了不止一次`, en: `the number ${detail} of its series was given more than once` }),
  beyond: (detail: string) => ({ zh: `文号超出序列，序列只到 ${detail}`, en: `bears a number beyond its series, which stands at ${detail}` }),
  gap: (detail: string) => ({ zh: `序列缺 ${detail} 号`, en: `nothing in the series is numbered ${detail}` }),
} as const;

/** Numbers of a kind that its procedures draw from series: none is missing, none was given twice. */
export async function* numbersAstray(reader: Reader, kind: string, templates: readonly string[]): AsyncGenerator<Found> {
  for await (const { district, subject, number, what, wrong, detail } of rowsOf<Astray>(reader, astray, [[...new Set(templates.map(likeOf))], kind])) {
    yield { district, ...(subject ? { subject } : {}), ...(number ? { number } : {}), what, ...sentences[wrong](detail ?? '–') };
  }
}

function likeOf(template: string): string {
  return template.replace(/[\\%_]/g, '\\$&').replace('{year}', '____');
}
