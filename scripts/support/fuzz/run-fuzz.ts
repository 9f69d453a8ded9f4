import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Milliseconds of processor time that one input may take. */
export const slowest = 1000;
/** Inputs sent at once, and milliseconds after which a process that has not answered hangs. */
const batch = 500;
const patience = 120_000;
/** Megabytes of objects that a process may hold, all our tables included; it ends when it needs more. */
const mostMemory = 300;

/** Inputs to try: `count` of them from number `first` on. */
export interface Task {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
}

export interface Fault {
  /** Number of the input; of inputs that hang together, of the first. */
  readonly input: number;
  /** How many inputs hang together, 1 where one is known to be at fault. */
  readonly count: number;
  readonly what: string;
}

export interface Answer {
  /** How many inputs had each outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
  /** The longest that one input took. */
  readonly milliseconds: number;
  /** The most memory that a process held, Node itself included. */
  readonly mebibytes: number;
}

/**
 * Tries inputs in processes of their own, each with some at a time.
 * @param tell called with how many were tried
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

/** The answer of a process, or in what way there was none. */
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
