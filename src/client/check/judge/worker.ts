/**
 * The judge in a thread of its own: everything that takes long is done here, and only what is shown goes to the page.
 * Bytes come from the page and from the site's own files; nothing is sent anywhere.
 */
import type { Ask, Dialogue, Reply, Topic } from '../messages.ts';
import { Desk } from './desk.ts';

const reply = (message: Reply): void => {
  self.postMessage(message);
};

const desk = new Desk(async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
});

function answer(message: Ask): Dialogue[Topic]['answer'] | Promise<Dialogue[Topic]['answer']> {
  switch (message.topic) {
    case 'check':
      return desk.check(message.ask, (progress) => {
        reply({ id: message.id, progress });
      });
    case 'problems':
      return desk.problems(message.ask);
    case 'grid':
      return desk.grid(message.ask);
    case 'download':
      return desk.download(message.ask);
    case 'charts':
      return desk.charts();
    case 'chart':
      return desk.chart(message.ask);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void (async () => {
    try {
      reply({ id: data.id, answer: await answer(data) });
    } catch (error) {
      reply({ id: data.id, failed: error instanceof Error ? error.message : String(error) });
    }
  })();
});
