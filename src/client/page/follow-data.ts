import { pageLang } from './page-lang.ts';

/** The problems of the data as last saved, one line each in both languages; empty when the data is valid. */
export type LiveProblems = Readonly<Record<'zh' | 'en', readonly string[]>>;

export interface LiveData {
  readonly problems: LiveProblems;
  /** When the data was last checked, in milliseconds since 1970. */
  readonly judged: number;
}

const words = {
  zh: (count: number) => `刚存的数据有 ${count} 处问题，下面的图还是原来的：`,
  en: (count: number) =>
    `The data just saved has ${count} ${count === 1 ? 'problem' : 'problems'}; the charts below are as before:`,
};

/** Shows the page built from the data just saved, without losing the reader's place. */
async function showFresh(): Promise<void> {
  const text = await (await fetch(location.href, { cache: 'no-store', headers: { accept: 'text/html' } })).text();
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- a page of our own, while it is written (npm run dev)
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  const main = fresh.querySelector('main');
  const old = document.querySelector('main');
  if (!main || !old) {
    location.reload();
    return;
  }
  document.title = fresh.title;
  old.replaceWith(document.importNode(main, true));
  // Requested with another query, the script of figures runs again for the present figures.
  const script = new URL('../figure/chart-figure.ts', import.meta.url);
  await import(/* @vite-ignore */ `${script.pathname}?at=${shown}`);
}

function showProblems(problems: LiveProblems): void {
  const lang = pageLang();
  document.querySelector('.live-problems')?.remove();
  const lines = problems[lang];
  if (lines.length === 0) return;
  const box = document.createElement('section');
  box.className = 'live-problems';
  box.setAttribute('role', 'alert');
  box.style.cssText = 'padding: 0.5em 1em; border: 3px solid #c22; overflow-wrap: anywhere';
  const head = document.createElement('p');
  head.textContent = words[lang](lines.length);
  const list = document.createElement('ul');
  list.append(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  box.append(head, list);
  document.body.prepend(box);
}

/** Only for the development server; the built site has no such script. */
let shown = performance.timeOrigin;
import.meta.hot?.on('data', ({ problems, judged }: LiveData) => {
  showProblems(problems);
  if (problems.zh.length > 0 || judged <= shown) return;
  shown = judged;
  void showFresh();
});
import.meta.hot?.send('data');
