import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Electron 25, the oldest runtime, has no ES modules in main, and a sandboxed preload never has them.
const commonJs = { format: 'cjs', entryFileNames: '[name].js' } as const;

export default defineConfig({
  main: {
    build: {
      // Nothing is installed beside a packaged app: all that is imported is in the bundle.
      externalizeDeps: false,
      target: 'node18',
      outDir: 'out/main',
      rollupOptions: { input: 'main/main.ts', output: commonJs },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node18',
      outDir: 'out/preload',
      rollupOptions: { input: ['preload/preload.ts', 'preload/parsing.ts'], output: commonJs },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: join(import.meta.dirname, 'out/renderer'),
      // The content security policy takes no data: addresses and no inline scripts.
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: {
          index: join(import.meta.dirname, 'renderer/index.html'),
          parsing: join(import.meta.dirname, 'renderer/parsing.html'),
        },
      },
    },
  },
});
