// Addresses and output come from the environment so that the same build serves any static host (see README, "Publish").
import { defineConfig } from 'astro/config';
import { hostHeaders } from './scripts/support/headers/host-headers.ts';
import { listHashedFiles } from './scripts/support/hashed-files.ts';
import { oldestBrowsers } from './src/lib/oldest-browsers.ts';
import { leftOut } from './scripts/support/left-out.ts';
import { scriptChunks } from './scripts/support/script-chunks.ts';
import { liveData } from './scripts/support/live-data.ts';

const withSlashes = (path) => `/${path}/`.replace(/\/+/g, '/');

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: withSlashes(process.env.BASE_PATH || '/'),
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  // Several at once: while pictures are made in threads (src/publish/pictures/write/png-threads.ts), pages go on.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  compressHTML: true,
  // Scripts stay files: the only inline ones are those whose digests the policy names (src/layouts/head-scripts.ts).
  vite: {
    build: {
      license: { fileName: 'licences.txt' },
      assetsInlineLimit: 0,
      target: [...oldestBrowsers],
      cssTarget: [...oldestBrowsers],
    },
    // Plot asks it whether to shift lines by half a pixel: drawings of build and browser are to be alike.
    define: { 'window.devicePixelRatio': '2' },
    plugins: [scriptChunks(), leftOut()],
    worker: { format: 'es' },
    // Named, because Vite would find them when they are first used, and reload the page under its reader's hands.
    optimizeDeps: {
      noDiscovery: true,
      include: ['@observablehq/plot', 'd3', 'arquero', 'papaparse', 'fflate', 'hucre', 'hucre/xlsx', 'valibot'],
    },
  },
  devToolbar: { enabled: false },
  integrations: [liveData(), listHashedFiles(), hostHeaders()],
});
