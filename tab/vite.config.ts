import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the tab into dist/tab; the bot serves it under /tab/. Relative base: it works under any path. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    // The oldest Chromium that the Teams clients of 2024 carry.
    target: ['chrome120', 'safari17'],
    sourcemap: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3978', '/local': 'http://127.0.0.1:3978' } },
});
