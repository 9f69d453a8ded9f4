import type { Lang } from './lang.ts';

const formatters: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/**
 * A day `2026-11-20` in words: `2026年11月20日`, `20 November 2026`.
 * @throws when it is no day
 */
export function formatDate(day: string, lang: Lang): string {
  const [year, month, date] = (/^(\d{4})-0?(\d+)-0?(\d+)$/.exec(day) ?? []).slice(1).map((part) => +part);
  if (!year || !month || !date) throw new Error(`"${day}" is no day such as 2026-11-20`);
  return formatters[lang].format(Date.UTC(year, month - 1, date));
}
