export { Letters, type Letter } from './letters.js';
export { MailServer } from './mail-server.js';
export { Mailing, type ParkedMail } from './mailing.js';
export type { Message } from './message.js';
export { checkedUrl, OutOfReach } from './reach.js';
export { newWebhookSecret } from './signature.js';
export { Webhooks, type ParkedDelivery } from './webhooks.js';
