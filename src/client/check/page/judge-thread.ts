import type { Dialogue, Progress, Reply, Topic } from '../messages.ts';

interface Waiting {
  readonly answered: (answer: never) => void;
  readonly failed: (error: Error) => void;
  readonly told: ((progress: Progress) => void) | undefined;
}

/** The judge's thread: asks it, and ends it together with whatever it is at. */
export class JudgeThread {
  readonly #worker = new Worker(new URL('../judge/worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#take(data);
    });
    this.#worker.addEventListener('error', ({ message }) => {
      this.#failAll(message);
    });
  }

  /** @throws what the judge failed with; never settles once the thread is stopped */
  ask<T extends Topic>(
    topic: T,
    ask: Dialogue[T]['ask'],
    told?: (progress: Progress) => void,
  ): Promise<Dialogue[T]['answer']> {
    const id = ++this.#last;
    return new Promise<Dialogue[T]['answer']>((answered, failed) => {
      this.#waiting.set(id, { answered, failed, told });
      this.#worker.postMessage({ id, topic, ask });
    });
  }

  /** Whether an answer is still to come. */
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
      waiting.told?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    // Answers carry the id of their question, whose topic gives them their type.
    if ('answer' in reply) waiting.answered(reply.answer as never);
    else waiting.failed(new Error(reply.failed));
  }

  #failAll(message: string): void {
    for (const { failed } of this.#waiting.values()) failed(new Error(message));
    this.#waiting.clear();
  }
}
