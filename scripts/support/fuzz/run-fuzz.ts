import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The most milliseconds of processor time that one input may take. */
export const slowest = 1000;
/**
 * The number of inputs sent at once, and the milliseconds after which a process that has not answered counts as
 * hanging.
 */
const batch = 500;
const patience = 120_000;
/** The most megabytes of objects that a process may hold, including all our tables; it ends when it needs more. */
const mostMemory = 300;

/** The inputs to try: `count` of them from number `first` on. */
export interface Task {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
}

export interface Fault {
  /** The number of the input; for several inputs that may hang, of the first. */
  readonly input: number;
  /** The number of inputs of which one hangs; 1 where the input at fault is known. */
  readonly count: number;
  readonly what: string;
}

export interface Answer {
  /** The number of inputs with each outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
  /** The longest time that one input took. */
  readonly milliseconds: number;
  /** The most memory that a process used, including Node itself. */
  readonly mebibytes: number;
}

/**
 * Tries inputs in several processes, each with a batch at a time.
 * @param tell called with the number of inputs tried so far
 */
export async function runFuzz(
  task: Task,
  folder: string,
  processes: number,
  tell: (done: number) => void = () => undefined,
): Promise<Answer> {
  const outcomes: Record<string, number> = {};
  const faults: Fault[] = [];
  let [next, done, milliseconds, mebibytes] = [task.first, 0, 0, 0];
  const end = task.first + task.count;
  const work = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    while (next < end) {
      const part = { seed: task.seed, first: next, count: Math.min(batch, end - next) };
      next += part.count;
      child ??= await startWorker(folder);
      const answer = await ask(child, part);
      if (typeof answer === 'string') {
        faults.push({ input: part.first, count: part.count, what: answer });
        child.kill('SIGKILL');
        child = undefined;
      } else {
        for (const [name, count] of Object.entries(answer.outcomes)) outcomes[name] = (outcomes[name] ?? 0) + count;
        faults.push(...answer.faults);
        milliseconds = Math.max(milliseconds, answer.milliseconds);
        mebibytes = Math.max(mebibytes, answer.mebibytes);
      }
      done += part.count;
      tell(done);
    }
    child?.kill();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return { outcomes, faults, milliseconds, mebibytes };
}

async function startWorker(folder: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [folder], {
    execArgv: [`--max-old-space-size=${mostMemory}`],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => {
      reject(new Error('a process of the fuzz does not start'));
    });
  });
  return child;
}

/** The answer of a process, or how it failed to answer. */
function ask(child: ChildProcess, task: Task): Promise<Answer | string> {
  return new Promise((resolve) => {
    const end = (answer: Answer | string): void => {
      clearTimeout(limit);
      child.removeAllListeners();
      resolve(answer);
    };
    const limit = setTimeout(end, patience, `no answer for ${patience / 1000} s`);
    child.once('message', (answer) => {
      end(answer as Answer);
    });
    child.once('exit', (status, signal) => {
      end(`the process ended (${signal ?? String(status)})`);
    });
    child.send(task);
  });
}
