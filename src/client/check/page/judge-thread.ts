import type { Dialogue, FailureKind, Progress, Reply, Topic } from '../messages.ts';

interface Waiting {
  readonly answered: (answer: never) => void;
  readonly failed: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** A failure of the judge. The page shows a text for its kind; its message is for the console. */
export class CheckFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** The judge's thread: sends requests to it, and ends it together with whatever it is doing. */
export class JudgeThread {
  readonly #worker = new Worker(new URL('../judge/worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#take(data);
    });
    // When a script could not be loaded, browsers give no message.
    this.#worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) => {
      this.#failAll(message ? new CheckFailure('unexpected', message) : new CheckFailure('unreachable', 'no worker'));
    });
  }

  /**
   * Never settles once the thread is stopped.
   * @throws {CheckFailure} when the judge fails
   */
  ask<T extends Topic>(
    topic: T,
    ask: Dialogue[T]['ask'],
    onProgress?: (progress: Progress) => void,
  ): Promise<Dialogue[T]['answer']> {
    const id = ++this.#last;
    return new Promise<Dialogue[T]['answer']>((answered, failed) => {
      this.#waiting.set(id, { answered, failed, onProgress });
      this.#worker.postMessage({ id, topic, ask });
    });
  }

  /** Whether an answer is still awaited. */
  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  stop(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ('progress' in reply) {
      waiting.onProgress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    // Answers have the id of their request, whose topic determines their type.
    if ('answer' in reply) waiting.answered(reply.answer as never);
    else waiting.failed(new CheckFailure(reply.failed, reply.detail));
  }

  #failAll(failure: CheckFailure): void {
    for (const { failed } of this.#waiting.values()) failed(failure);
    this.#waiting.clear();
  }
}
