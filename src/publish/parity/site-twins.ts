import { topicCharts } from '../../charts/all-charts.ts';
import { topics } from '../../charts/topics.ts';
import { glossary } from '../../content/glossary.ts';
import type { Published } from '../../datasets/published.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { NamedTwin } from './chart-twins.ts';

/** What pages say besides charts: the site's own words, topics, questions, terms, gaps and sources. */
export function siteTwins({ gaps, sources }: Published): NamedTwin[] {
  const twin = (part: string, text: Bilingual | undefined): NamedTwin[] => (text ? [{ part, ...text }] : []);
  return [
    ...plainWords('words', words('zh'), words('en')),
    ...topics.flatMap(({ id, name, heading }) => [...twin(id, name), ...twin(id, heading)]),
    ...topicCharts.flatMap(({ charts }) =>
      charts.flatMap(({ id, name, question }) => [...twin(id, name), ...twin(id, question)]),
    ),
    ...glossary.flatMap(({ id, meaning }) => twin(id, meaning)),
    ...gaps.flatMap(({ id, looked, note }) => [...twin(id, looked), ...twin(id, note)]),
    ...sources.flatMap(({ id, publisher }) => twin(id, publisher)),
  ];
}

/** The sentences of a dictionary, wherever they are in it; those that take arguments are in what uses them. */
function plainWords(part: string, zh: unknown, en: unknown): NamedTwin[] {
  if (typeof zh === 'string' && typeof en === 'string') return [{ part, zh, en }];
  if (typeof zh !== 'object' || typeof en !== 'object' || zh === null || en === null) return [];
  const others = new Map<string, unknown>(Object.entries(en));
  return Object.entries(zh).flatMap(([key, one]) => plainWords(`${part}.${key}`, one, others.get(key)));
}
