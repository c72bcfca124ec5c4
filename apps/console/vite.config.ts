import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import components from 'unplugin-vue-components/vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The API serves what is built here; while the console is written, `npx vite apps/console` asks a running one. */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite'),
  plugins: [vue(), components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] })],
  resolve: { alias: { '@bihuan/words': here('../../libs/core/words/index.ts') } },
  build: {
    outDir: here('../../dist/console'),
    emptyOutDir: true,
    // The slowest browser in an office.
    target: 'chrome100',
    // An inlined picture would be an address that the policy of the pages has to allow.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
