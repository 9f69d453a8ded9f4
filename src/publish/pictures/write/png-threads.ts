import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

export interface PngOrder {
  readonly outlined: string;
  readonly width: number;
}
export type PngAnswer = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Idle threads; up to as many as the machine has cores are started when there is work for them. */
const idle: Worker[] = [];
const waiting: ((worker: Worker) => void)[] = [];
let started = 0;

/**
 * Converts an outlined SVG to a PNG in a thread, as png() does, so that pages are built meanwhile.
 * @throws what the thread threw; a thread that dies ends the build
 */
export async function pngInThread(outlined: string, width: number): Promise<Uint8Array> {
  const worker = await freeWorker();
  // Only a busy thread keeps the process alive.
  worker.ref();
  const answer = await answerOf(worker, { outlined, width });
  worker.unref();
  const next = waiting.shift();
  if (next) next(worker);
  else idle.push(worker);
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.bytes;
}

async function freeWorker(): Promise<Worker> {
  const known = idle.pop();
  if (known) return known;
  if (started < availableParallelism()) {
    started += 1;
    return new Worker(path.resolve('src/publish/pictures/write/png-worker.ts'));
  }
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

function answerOf(worker: Worker, order: PngOrder): Promise<PngAnswer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: PngAnswer): void => {
      worker.off('error', died);
      resolve(answer);
    };
    const died = (error: unknown): void => {
      worker.off('message', answered);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.once('message', answered);
    worker.once('error', died);
    worker.postMessage(order);
  });
}
