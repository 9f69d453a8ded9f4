import type { WordLang } from '../../../src/tables/describe.ts';
import type { LinkReason, LinkState } from './ask-address.ts';

/** Words of `links`. */
interface LinksWords {
  readonly states: Readonly<Record<LinkState, string>>;
  /** What to do about each state. */
  readonly advice: Readonly<Record<Exclude<LinkState, 'answers'>, string>>;
  readonly reasons: Readonly<Record<LinkReason, string>>;
  readonly count: (state: LinkState, addresses: number) => string;
  readonly total: (addresses: number) => string;
  readonly progress: (done: number, all: number) => string;
  readonly none: string;
  readonly rows: (more: number) => string;
  /** For an archived copy, and for an address that has one, with the state of the copy. */
  readonly copy: string;
  readonly copyIs: (state: string) => string;
  readonly more: (addresses: number) => string;
  readonly badDay: (given: string) => string;
}

export const linksWords: Readonly<Record<WordLang, LinksWords>> = {
  zh: {
    states: {
      gone: '页面没了',
      unreachable: '连不上',
      moved: '已迁到别处',
      refused: '不让程序看',
      skipped: '不该打开，略过',
      answers: '能打开',
    },
    advice: {
      gone: '找找原文的新网址，或把存档副本的网址写进 archived；都没有，就去掉 url，并把 address 改成 unopened',
      unreachable: '多半是一时的；下次还这样，按“页面没了”处理',
      moved: '打开新网址，确认是同一篇，再改 url',
      refused: '在浏览器里打开看看还在不在',
      skipped: '网站被注入垃圾内容、是内容农场或裸 IP；这样的网址不该写进表里',
    },
    reasons: {
      home: '只回到首页',
      'taken-over': '转到了不该打开的网站',
      circles: '转来转去，没有尽头',
      timeout: '等不到回答',
      'no-host': '找不到这个网站',
      certificate: '证书不对',
      'no-answer': '没有回答',
      'no-address': '不是网址',
    },
    count: (state, addresses) => `${linksWords.zh.states[state]} ${String(addresses)}`,
    total: (addresses) => `${String(addresses)} 个网址`,
    progress: (done, all) => `已看 ${String(done)} / ${String(all)} 个`,
    none: '没有要看的网址。',
    rows: (more) => `等另外 ${String(more)} 行`,
    copy: '存档副本',
    copyIs: (state) => `存档副本${state}`,
    more: (addresses) => `……另有 ${String(addresses)} 个`,
    badDay: (given) => `--since ${given}：日期写成 2026-11-20 这样`,
  },
  en: {
    states: {
      gone: 'gone',
      unreachable: 'unreachable',
      moved: 'moved',
      refused: 'closed to programs',
      skipped: 'not to be opened',
      answers: 'answers',
    },
    advice: {
      gone: 'look for its new address, or write that of an archived copy under archived; if there is neither, empty url and set address to unopened',
      unreachable: 'usually temporary; if it is so again next time, treat it as gone',
      moved: 'open the new address, see that it is the same text, then change url',
      refused: 'open it in a browser to see whether it is still there',
      skipped: 'a site with injected spam, a content farm or a bare IP address: such an address belongs in no table',
    },
    reasons: {
      home: 'leads to the home page only',
      'taken-over': 'leads to a site that should not be opened',
      circles: 'leads in circles',
      timeout: 'no answer in time',
      'no-host': 'no such host',
      certificate: 'its certificate is not valid',
      'no-answer': 'no answer',
      'no-address': 'no address',
    },
    count: (state, addresses) => `${linksWords.en.states[state]} ${String(addresses)}`,
    total: (addresses) => `${String(addresses)} ${addresses === 1 ? 'address' : 'addresses'}`,
    progress: (done, all) => `${String(done)} of ${String(all)} judged`,
    none: 'There are no addresses to judge.',
    rows: (more) => `and ${String(more)} more ${more === 1 ? 'row' : 'rows'}`,
    copy: 'an archived copy',
    copyIs: (state) => `archived copy: ${state}`,
    more: (addresses) => `… and ${String(addresses)} more`,
    badDay: (given) => `--since ${given}: write a day as 2026-11-20`,
  },
};
