export { call, CALL_PATIENCE, Gone } from './call.js';
export { messageOf, type Message } from './message.js';
export { checkedUrl, OutOfReach } from './reach.js';
export { newWebhookSecret, signature } from './signature.js';
export { Webhooks, type ParkedDelivery } from './webhooks.js';
