/**
 * The judge in a thread of its own: everything slow happens here, and only what is shown goes to the page. Its bytes
 * come from the page and from the site's own files; nothing is sent anywhere.
 */
import type { Ask, Dialogue, FailureKind, Reply, Topic } from '../messages.ts';
import { CheckService } from './check-service.ts';

const reply = (message: Reply): void => {
  self.postMessage(message);
};

class Unreachable extends Error {}

const service = new CheckService(async (address) => {
  try {
    const response = await fetch(address);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Unreachable(`${address}: ${String(response.status)}`);
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(`${address}: ${String(error)}`);
  }
});

/** What browsers report when code must not be made from text, which the shaping of data does. */
const policy = /unsafe-eval|Content Security Policy|code generation/i;
/** What browsers report when a part of the script is missing. */
const partMissing = /dynamically imported module|importing a module script/i;

function kindOf(error: unknown): FailureKind {
  if (error instanceof Unreachable || partMissing.test(String(error))) return 'unreachable';
  return policy.test(String(error)) ? 'forbidden' : 'unexpected';
}

function answer(message: Ask): Dialogue[Topic]['answer'] | Promise<Dialogue[Topic]['answer']> {
  switch (message.topic) {
    case 'check':
      return service.check(message.ask, (progress) => {
        reply({ id: message.id, progress });
      });
    case 'problems':
      return service.problems(message.ask);
    case 'grid':
      return service.grid(message.ask);
    case 'download':
      return service.download(message.ask);
    case 'charts':
      return service.charts();
    case 'chart':
      return service.chart(message.ask);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void (async () => {
    try {
      reply({ id: data.id, answer: await answer(data) });
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      reply({ id: data.id, failed: kindOf(error), detail });
    }
  })();
});
