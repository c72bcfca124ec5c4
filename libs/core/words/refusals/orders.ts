import type { InBoth } from '../language.js';

/** Why a supervision order may not be issued, judged, raised or lifted. */
export const orderRefusals = {
  'no-such-order-number': { zh: '没有这份督办单，或您无权查看；请核对文号。', en: 'There is no such order, or it is not for you to see; check its number.' },
  'order-open-already': { zh: '因“{reason}”已有未解除的督办单；请在该督办单上提级或采取措施。', en: 'An order for the reason "{reason}" is open already; raise that one, or take a measure on it.' },
  'lift-the-order': { zh: '本件有督办单；请在督办单上评定并解除，投诉件随之解除。', en: 'An order was written for it; judge and lift the order, and the complaint follows.' },
  'who-answered-may-not-judge': { zh: '您答复过本督办单，不能由您评定；请由其他督办员评定。', en: 'You answered this order, so another supervisor must judge it.' },
  'level-is-highest': { zh: '已是最高督办级别，不能再提级；可采取督办措施。', en: 'It stands at the highest level already; take a measure instead.' },
  'level-not-above': { zh: '级别“{level}”不高于现级别；可选：{allowed}。', en: 'The level "{level}" is not above the present one; choose one of: {allowed}.' },
  'measure-unknown': { zh: '规程中没有措施“{measure}”；可选：{allowed}。', en: 'The procedure has no measure "{measure}"; choose one of: {allowed}.' },
  'measure-taken': { zh: '措施“{measure}”已采取过，每单只采取一次。', en: 'The measure "{measure}" was taken already; each is taken once an order.' },
} as const satisfies Readonly<Record<string, InBoth>>;
