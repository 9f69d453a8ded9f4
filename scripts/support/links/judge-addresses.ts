import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, AskOptions } from './ask-address.ts';
import { askAddress } from './ask-address.ts';

export interface JudgeOptions extends AskOptions {
  /** The number of hosts that are asked at the same time. */
  readonly atOnce: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Called after each address. */
  readonly judged?: (done: number) => void;
}

/**
 * Judges addresses: several hosts at once, the addresses of a host one after the other. Those that were not reached are
 * tried once more at the end, because most failures are temporary.
 */
export async function judgeAddresses(
  addresses: readonly string[],
  options: JudgeOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  await askAll(addresses, answers, options);
  const again = addresses.filter((address) => answers.get(address)?.state === 'unreachable');
  await askAll(again, answers, { ...options, judged: () => undefined });
  return answers;
}

async function askAll(
  addresses: readonly string[],
  answers: Map<string, Answer>,
  options: JudgeOptions,
): Promise<void> {
  const queues = [...Map.groupBy(addresses, (address) => URL.parse(address)?.host ?? '').values()];
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await wait(options.pause);
        answers.set(address, await askAddress(address, options));
        options.judged?.(answers.size);
      }
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
}
