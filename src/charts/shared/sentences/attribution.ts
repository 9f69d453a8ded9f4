import { publisherName } from '../cite-sources.ts';
import type { Source } from '../../../datasets/published.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** Who says it, when it was published and, where only another page was read, which one: `据…`; `according to …`. */
export const attribution = (source: Source, lang: Lang): string =>
  lang === 'zh' ? `据${sourcePhrase(source, lang)}` : `according to ${sourcePhrase(source, lang)}`;

/** The source as a noun phrase, for sentences with an attribution of their own. */
export const sourcePhrase = (source: Source, lang: Lang): string =>
  lang === 'zh' ? inChinese(source) : inEnglish(source);

const zhKinds: Readonly<Record<string, string>> = {
  report: '发布的报告',
  official: '公布的数据',
  survey: '公布的调查',
  press: '的报道',
  article: '的文章',
  page: '的网页',
  advert_file: '的招聘广告',
};

function inChinese(source: Source): string {
  const { year } = source;
  const page = unnamedPage(source, 'zh');
  const dated = year === undefined ? '' : `${year}年`;
  if (page !== undefined) {
    return `${/页面$/.test(page) ? '一个' : ''}${page}${year === undefined ? '（日期不明）' : `（${dated}）`}`;
  }
  const publisher = publisherName(source.publisher, 'zh');
  const said = `${publisher}${/[A-Za-z]$/.test(publisher) ? ' ' : ''}${dated}${zhKinds[source.kind] ?? '的资料'}`;
  const brackets = [...(year === undefined ? ['发布日期不明'] : []), ...carried(source, 'zh')];
  return brackets.length === 0 ? said : `${said}（${brackets.join('，')}）`;
}

const enKinds: Readonly<Record<string, string>> = {
  report: 'report by',
  survey: 'survey by',
  press: 'news report by',
  article: 'article by',
  page: 'web page of',
  advert_file: 'advertisement on',
};

function inEnglish(source: Source): string {
  const { year } = source;
  const page = unnamedPage(source, 'en');
  const unsigned = page?.replace(/^compiled/, 'table compiled');
  if (unsigned !== undefined) return `${year === undefined ? 'an undated' : `a ${year}`} unsigned ${unsigned}`;
  const publisher = withArticle(publisherName(source.publisher, 'en'));
  const kind = enKinds[source.kind];
  const said =
    kind === undefined
      ? `${publisher} (${year ?? 'undated'})`
      : `${year === undefined ? 'an undated' : `a ${year}`} ${kind} ${publisher}`;
  return [said, ...carried(source, 'en')].join(', ');
}

/** For a source without a name, the kind of its page, which the data gives in brackets. */
function unnamedPage({ publisher }: Source, lang: Lang): string | undefined {
  return /^(?:未具名|unnamed)\s?[（(](.*)[）)]$/.exec(publisher[lang])?.[1];
}

/** The carrier of a grade C source, a page that only repeats it; mirrors and repositories are not named here. */
function carried({ publisher, carrier, grade }: Source, lang: Lang): string[] {
  const name = publisherName(carrier, lang);
  if (name === publisherName(publisher, lang)) return [];
  if (name.includes('/')) return [{ zh: '取自他人转录的副本', en: 'read in a copy made by others' }[lang]];
  const repeated = grade === 'C' && (name !== carrier[lang] || /转载|改写|站上/.test(carrier.zh));
  if (repeated) return [{ zh: '见转载页，未见原件', en: 'read on a repost, not in the original' }[lang]];
  return [{ zh: `转引自${name}`, en: `as carried by ${name}` }[lang]];
}

const takesArticle =
  /\b(Association|Ministry|Bureau|Council|Administration|Institute|Centre|Department|Chamber|Office)\b/;

/** English names of institutions take an article. */
export const withArticle = (name: string): string =>
  takesArticle.test(name) && !name.includes(' the ') ? `the ${name}` : name;
