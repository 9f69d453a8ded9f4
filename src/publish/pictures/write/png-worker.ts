// A thread of png-threads.ts: it receives an SVG and answers with a PNG, or with the error.
import { parentPort } from 'node:worker_threads';
import type { PngOrder, PngAnswer } from './png-threads.ts';
import { png } from './png.ts';

const port = parentPort;
port?.on('message', ({ outlined, width }: PngOrder) => {
  png(outlined, width).then(
    (bytes) => {
      port.postMessage({ bytes } satisfies PngAnswer);
    },
    (error: unknown) => {
      port.postMessage({ fault: error instanceof Error ? error.message : String(error) } satisfies PngAnswer);
    },
  );
});
