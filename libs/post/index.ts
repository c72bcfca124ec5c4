export type { Message } from './message.js';
export { checkedUrl, OutOfReach } from './reach.js';
export { newWebhookSecret } from './signature.js';
export { Webhooks, type ParkedDelivery } from './webhooks.js';
