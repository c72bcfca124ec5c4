import type { InBoth } from '../language.js';

/** What is wrong with one field of a request; each says what is allowed. */
export const fieldRefusals = {
  'field-unknown': { zh: '没有这个字段；请删去。', en: 'There is no such field; leave it out.' },
  'field-missing': { zh: '此项必填。', en: 'This is required.' },
  'field-line': { zh: '应为 {least} 到 {most} 个字的一行文字。', en: 'Must be one line of {least} to {most} characters.' },
  'field-prose': { zh: '应为 {least} 到 {most} 个字的文字。', en: 'Must be a text of {least} to {most} characters.' },
  'field-code': { zh: '应为 1 到 {most} 个字母、数字、点、横线或下划线组成的代码。', en: 'Must be a code of 1 to {most} letters, digits, dots, dashes or underscores.' },
  'field-one-of': { zh: '只能是以下之一：{allowed}。', en: 'Must be one of: {allowed}.' },
  'field-list': { zh: '应为 {least} 到 {most} 项的列表，且不重复。', en: 'Must be a list of {least} to {most} different entries.' },
  'field-entries': { zh: '应为 {least} 到 {most} 项的列表。', en: 'Must be a list of {least} to {most} entries.' },
  'field-yes-or-no': { zh: '只能是 true 或 false。', en: 'Must be true or false.' },
  'field-whole': { zh: '应为 {least} 到 {most} 之间的整数。', en: 'Must be a whole number from {least} to {most}.' },
  'field-number': { zh: '应为 {least} 到 {most} 之间的数。', en: 'Must be a number from {least} to {most}.' },
  'field-instant': { zh: '应为 UTC 时间，例如 2026-10-08T01:00:00.000Z。', en: 'Must be a UTC instant, e.g. 2026-10-08T01:00:00.000Z.' },
  'field-date': { zh: '应为日期，例如 2026-10-08。', en: 'Must be a date, e.g. 2026-10-08.' },
  'field-id': { zh: '应为 UUID，例如 0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6a。', en: 'Must be a UUID, e.g. 0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6a.' },
  'field-zone': { zh: '应为 IANA 时区名，例如 Asia/Shanghai。', en: 'Must be the IANA name of a time zone, e.g. Asia/Shanghai.' },
  'field-phone': { zh: '应为 5 到 20 位电话号码，可含 + - 和空格。', en: 'Must be a telephone number of 5 to 20 digits; +, - and spaces may stand in it.' },
  'field-email': { zh: '应为电子邮箱地址，例如 name@example.org。', en: 'Must be an e-mail address, e.g. name@example.org.' },
  'field-url': { zh: '应为 https 网址，例如 https://example.org/hook。', en: 'Must be an https address, e.g. https://example.org/hook.' },
  'field-password': { zh: '密码应为 {least} 到 {most} 个字符。', en: 'A password has {least} to {most} characters.' },
  'field-span': { zh: '应为天数、小时数或分钟数，例如 30d、12h、90min。', en: 'Must be a span of days, hours or minutes, e.g. 30d, 12h, 90min.' },
  'field-object': { zh: '应为一个对象。', en: 'Must be an object.' },
  'field-cursor': { zh: '应为上一页返回的 next 值。', en: 'Must be the value of `next` of the page before.' },
} as const satisfies Readonly<Record<string, InBoth>>;

/** What is wrong with a request before anybody looks at what it asks. */
export const formRefusals = {
  ...fieldRefusals,
  'invalid-form': { zh: '提交的内容有 {faults} 处不符合要求；请按各字段提示更正。', en: 'The request has {faults} fault(s); mend each field as said.' },
  'bad-json': { zh: '请求正文不是有效的 JSON；请更正后重新提交。', en: 'The body is no valid JSON; mend it and send it again.' },
  'bad-request': { zh: '请求无法理解；请对照接口文档更正。', en: 'The request cannot be understood; compare it with the API description.' },
  'bad-idempotency-key': { zh: 'Idempotency-Key 应为 1 到 120 个可见 ASCII 字符；请更换。', en: 'Idempotency-Key must be 1 to 120 printable ASCII characters; choose another one.' },
  'bad-if-match': { zh: 'If-Match 应为所见版本号，例如 "7"；请更正。', en: 'If-Match must be the version that you saw, e.g. "7"; mend it.' },
  'body-too-large': { zh: '请求正文过大，上限为 {most} KB；请缩短内容。', en: 'The body is too large, {most} KB at most; shorten it.' },
  'not-json': { zh: '只接受 application/json；请设置 Content-Type。', en: 'Only application/json is taken; set Content-Type.' },
  'no-such-page': { zh: '没有这个地址；请对照接口文档。', en: 'There is no such address; see the API description.' },
  'words-unusable': { zh: '推荐用的词表不能使用，其他功能不受影响；请管理员运行 bihuan rules check 查看错在哪里，改正后再试。', en: 'The word lists that suggestions are made from cannot be used; all else works. Have the administrator run bihuan rules check, which says what is wrong where, mend it and try again.' },
  'likeness-unusable': { zh: '相似规则不能使用，暂时没有“附近与重复”提示，其他功能不受影响；请管理员运行 bihuan rules check 查看错在哪里，改正后重新启动。', en: 'The rules of likeness cannot be used, so that there are no hints just now; all else works. Have the administrator run bihuan rules check, which says what is wrong where, mend it and start again.' },
  'database-away': { zh: '数据库暂时无法访问；请稍后用同一 Idempotency-Key 重试。', en: 'The database does not answer just now; try again shortly with the same Idempotency-Key.' },
  'disk-full': { zh: '服务器磁盘已满，内容未保存；请告知管理员，腾出空间后用同一 Idempotency-Key 重试。', en: 'The disk of the server is full and nothing was kept; tell the administrator, and try again with the same Idempotency-Key once there is room.' },
  'time-target': { zh: 'by、to、next 须且只须填写一项；例如 {"by":"30d"} 或 {"next":true}。', en: 'Give one of by, to and next, e.g. {"by":"30d"} or {"next":true}.' },
  fault: { zh: '系统出错，已记录；请把请求编号 {request} 告知管理员。', en: 'Something went wrong and was logged; tell the administrator the request id {request}.' },
} as const satisfies Readonly<Record<string, InBoth>>;
