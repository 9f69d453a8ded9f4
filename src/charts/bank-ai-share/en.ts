import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No share of service given by machines to draw',
  titleChange: (n, change) =>
    `Machines’ share of bank service: ${n.last} in ${n.to}, ${n.first} in ${n.from} (${change})`,
  titleLevels: (n) => `Machines’ share of bank service: ${n.last} in ${n.to}, ${n.first} in ${n.from}`,
  noteRefused: (from, to, reasons) => `We do not compare ${from} with ${to}: ${reasons}.`,
  titleOne: (year, share) => `In ${year}, machines gave ${share} of bank contact centres’ service`,
  titleOthers: (cut) =>
    `Machines’ share of bank service was not found${cut ? ' for the chosen years' : ''}, only other measures`,
  subtitle: (span, others) =>
    `Share of service given by machines at bank contact centres and remote banks (%)${span ? `, ${span[0]}–${span[1]}` : ''}${others ? '; measures with similar names are listed separately' : ''}`,
  noteArticle: (year, share) =>
    `The ${share} for ${year} is known only from an article that quotes it; the report’s own page was not found. Treat it as weak evidence.`,
  noteAgrees: (n) =>
    `${n.years.length === 1 ? 'The report of' : 'The reports of'} ${n.years.join(' and ')} ${n.years.length === 1 ? 'states' : 'state'} the rise on the year before (${n.changes.join(' and ')}), which equals the difference between the printed levels.`,
  noteOthers:
    'Each measure listed has its own definition, such as self-service by voice, contacts diverted or how many centres use a technology. None is the share of service given by machines, so they cannot be joined to it or compared with one another.',
  noteWeak: (years) =>
    `Figures for ${years.join(', ')} (small hollow dots on the line) were found only on reposted pages or in an article.`,
  noteGaps: (reason, years, note) => `Share of service given by machines, ${years.join(', ')}: ${reason}. ${note}`,
  alt: (n) =>
    `Line chart from zero of the share of service given by machines, by year. ${n.from}: ${n.first}; ${n.to}: ${n.last}. Other measures are listed beside it. The table below has every year.`,
  head: 'Share of service given by machines, %',
  othersHead: 'Other measures, each on its own',
  articleOnly: 'article only',
  metrics: {
    self_voice_share: 'Self-service share of voice calls',
    self_divert_rate: 'Diverted to self-service, all channels',
    chatbot_text_divert_rate: 'Text contacts diverted to bots',
    ai_tech_use_rate: 'Centres using AI technology',
    llm_use_share: 'Centres exploring large language models',
  },
  stated: (change) => `Up ${change} on the year before, as stated`,
  yearOf: (metric, year) => `${metric}, ${year}`,
  caption: 'Share of service given by machines at bank contact centres, and similar measures',
  main: 'Share of service given by machines',
  columns: {
    share: { label: 'Value', unit: '%', meaning: 'Percentage of this measure.' },
    stated: { label: 'Rise as stated', unit: 'points', meaning: 'Change on the year before as the report states it.' },
  },
  sentences: {
    main: 'the share of service given by machines at China’s bank contact centres',
    others: {
      self_voice_share: 'the self-service share of voice calls to China’s bank contact centres',
      self_divert_rate: 'the share of contacts, all channels, diverted to self-service at China’s bank contact centres',
      chatbot_text_divert_rate: 'the share of text contacts diverted to chatbots at China’s bank contact centres',
      ai_tech_use_rate: 'the share of China’s bank contact centres using AI technology',
      llm_use_share: 'the share of China’s bank contact centres exploring large language models',
    },
  },
};
