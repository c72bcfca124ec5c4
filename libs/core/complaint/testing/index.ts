export * from './a-calendar.js';
export * from './a-procedure.js';
export * from './an-office.js';
export * from './clock-lines.js';
export * from './people.js';
export * from './stories.js';
export * from './watched-office.js';
export * from './long-stories.js';
