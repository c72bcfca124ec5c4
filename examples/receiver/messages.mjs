// What a notice becomes: a text for a WeCom robot, or a call of an SMS template. Nothing in a notice is personal.

const titles = {
  assigned: '已交办', reassigned: '已改派', returned: '被退单', danger: '危险件', supervised: '已督办', rectified: '已整改', 'to-revisit': '待回访',
  'sent-back': '退回补正', failed: '回访未解决，重办', relapsed: '反弹，重办', closed: '已办结', 'order-issued': '督办单已签发', 'order-raised': '督办已升级',
};
const rungs = { reminder: '即将到期', due: '到期', overdue: '已逾期', 'yellow-card': '黄牌提醒', 'red-card': '红牌警告', supervision: '逾期督办' };

/** What happened, in a few words. */
export function titleOf({ about, facts }) {
  return about === 'rung' ? (rungs[facts.rung] ?? facts.rung) : (titles[about] ?? about);
}

/** The calls that a notice leads to, by the routes: each with its address, its headers and its body. */
export function callsFor(message, routes) {
  return routes.filter((route) => matches(route, message.data)).map((route) => ({ quiet: route.quiet, zone: route.zone, ...(route.wecom ? wecomCall(route, message) : smsCall(route, message)) }));
}

function matches({ to, about, rung }, data) {
  return (to ?? [data.to]).includes(data.to) && (about ?? [data.about]).includes(data.about) && (rung ?? [data.facts.rung]).includes(data.facts.rung);
}

/** Whether a call waits for the end of its quiet hours; what goes at once never does. `now` in milliseconds. */
export function mustWait({ quiet, zone }, { data }, now) {
  if (!quiet || data.way === 'atOnce') return false;
  const time = local(now, zone).slice(11);
  return quiet.from <= quiet.to ? quiet.from <= time && time < quiet.to : time >= quiet.from || time < quiet.to;
}

/** A group robot of WeCom (企业微信群机器人) takes markdown. */
function wecomCall({ wecom, zone }, { data }) {
  const lines = [`**${titleOf(data)}** ${data.number}`, ...(data.facts.due ? [`> 时限 ${local(data.facts.due, zone)}`] : [])];
  return { kind: 'wecom', url: wecom, headers: {}, body: { msgtype: 'markdown', markdown: { content: lines.join('\n') } } };
}

/** SMS gateways send approved templates only; the names of the parameters are those of your template. */
function smsCall({ sms, zone }, { data }) {
  const parameters = { number: data.number, what: titleOf(data), ...(data.facts.due ? { due: local(data.facts.due, zone) } : {}) };
  return { kind: 'sms', url: sms.url, headers: sms.token ? { authorization: `Bearer ${sms.token}` } : {}, body: { phones: sms.phones, template: sms.template, parameters } };
}

function local(instant, zone = 'Asia/Shanghai') {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
}
