import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { LiveData } from '../../src/client/page/follow-data.ts';
import type { CheckedFolder } from '../../src/datasets/checks/check-data-folder.ts';
import { checkDataFolder } from '../../src/datasets/checks/check-data-folder.ts';
import { formatProblem } from '../../src/tables/describe.ts';
import { digestBytes } from './digest-bytes.ts';
import { problemsPage } from './problems-page.ts';
import { readPlainFile } from './read-plain-file.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Spreadsheet programs save in several steps, which are handled as one. */
const settleMs = 25;

/**
 * `npm run dev`: checks a table as soon as it is saved. Valid data is shown in the open page; with invalid data the
 * last valid charts stay and the problems are listed above them. Data files are only read.
 */
export function liveData(): AstroIntegration {
  return {
    name: 'live-data',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/src/client/page/follow-data.ts';`);
      },
      'astro:server:setup': ({ server }) => {
        followFolder(server, path.resolve(process.env['DATA_DIR'] ?? 'data'));
      },
    },
  };
}

function followFolder(server: DevServer, folder: string): void {
  let { live: now, checked } = judge(folder);
  let revision = 0;
  const publish = (): void => {
    // src/datasets/site-data.ts shapes the data again when the revision changes, and keeps the last valid data until then.
    if (now.problems.zh.length === 0) {
      globalThis.checkedData = checked;
      process.env['DATA_REVISION'] = String(++revision);
    }
    server.ws.send('data', now);
  };
  publish();
  server.middlewares.use((request, response, next) => {
    if (revision > 0 || !request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    server.transformIndexHtml(request.url ?? '/', problemsPage(now.problems)).then((html) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
    }, next);
  });
  server.ws.on('data', () => {
    server.ws.send('data', now);
  });
  server.watcher.add(folder);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      ({ live: now, checked } = judge(folder));
      publish();
    }, settleMs);
  });
}

function judge(folder: string): { readonly live: LiveData; readonly checked: CheckedFolder } {
  const checked = checkDataFolder(folder, { digest: digestBytes, readFile: readPlainFile });
  const lines = (lang: 'zh' | 'en') => checked.errors.map((error) => formatProblem(error, lang));
  return { live: { problems: { zh: lines('zh'), en: lines('en') }, judged: Date.now() }, checked };
}
