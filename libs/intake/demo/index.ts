export { demoStands } from './demo-stands.js';
export { makeDemo, type DemoMade } from './make-demo.js';
export { demoPassword, type DemoAccount, type DemoOffice } from './office.js';
export { demoOffices } from './offices.js';
export { setBack } from './past/index.js';
