export { installationSecret } from '@bihuan/store';
