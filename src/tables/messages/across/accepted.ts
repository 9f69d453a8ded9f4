import type { InBoth, Phrase, MessageValues, Guide } from '../message.ts';
import { says, found, error, notice } from '../message.ts';
import { orNone, quotedOrNone } from '../phrases.ts';

const shownPlace = {
  zh: (values: MessageValues<'chart' | 'at' | 'label_zh'>): string =>
    values.text('chart') === ''
      ? `关键数字“${values.text('label_zh')}”`
      : `图表 ${values.text('chart')} 中行 ${values.text('at')} 的“${values.text('label_zh')}”`,
  en: (values: MessageValues<'chart' | 'at' | 'label_en'>): string =>
    values.text('chart') === ''
      ? `key figure "${values.text('label_en')}"`
      : `"${values.text('label_en')}" of row ${values.text('at')} in chart ${values.text('chart')}`,
};
const percentOf = {
  zh: (values: MessageValues<'percent'>): string => orNone(values.text('percent'), `（${values.text('percent')}%）`),
  en: (values: MessageValues<'percent'>): string => orNone(values.text('percent'), ` (${values.text('percent')}%)`),
};
const confirm: Phrase = [
  '请用 npm run data -- diff 核对，再用 npm run data -- accept 确认；若是误改，请改回',
  'review it with npm run data -- diff and accept it with npm run data -- accept; if it is a mistake, change it back',
];
/** The anomalies that new rows alone can cause, by kind. */
const anomalies: Readonly<Record<string, InBoth>> = {
  series: { zh: '与同一系列的其他行差得太多', en: 'it is far from the other rows of its series' },
  quote: { zh: '这一行的原话里没有这个数', en: 'the quote in its row does not contain it' },
  order: { zh: '同一行的分位数没有由小到大', en: 'the quantiles of its row do not rise' },
  repeat: { zh: '这一行的各个数与另一行全都相同', en: 'all figures in its row are the same as in another' },
  share: { zh: '百分数像是写成了小数，或反过来', en: 'a percentage seems to be written as a decimal, or the reverse' },
  title: {
    zh: '这张图的标题或答案说的已不是原来那件事',
    en: 'the title or the answer of this chart now says something else',
  },
};
const columnChanges = (values: MessageValues<'was' | 'old' | 'new', 'also' | 'gone'>): readonly Phrase[] => {
  const [name, was, before, after] = [values.field, values.text('was'), values.text('old'), values.text('new')];
  const [also, gone] = [values.list('also'), values.list('gone')];
  const changes: Phrase[] = [];
  if (was !== '') changes.push([`“${was}”一列改名为“${name}”`, `column "${was}" was renamed "${name}"`]);
  if (also.length > 0)
    changes.push([
      `“${name}”一列添了旧名“${also.join('”“')}”`,
      `column "${name}" has got the former name "${also.join('", "')}"`,
    ]);
  if (gone.length > 0)
    changes.push([
      `“${name}”一列不再以旧名“${gone.join('”“')}”提供`,
      `column "${name}" is no longer served as "${gone.join('", "')}"`,
    ]);
  if (before === '' && after !== '') changes.push([`多了“${name}”一列`, `there is a new column "${name}"`]);
  if (before !== '' && after === '')
    changes.push([`已公布的“${name}”一列没有了`, `the published column "${name}" is gone`]);
  if (before !== '' && after !== '')
    changes.push([`“${name}”一列由 ${before} 改为 ${after}`, `column "${name}" changed from ${before} to ${after}`]);
  return changes;
};

/** Messages about changes against what was accepted for publication (src/history). */
export const words = {
  'unaccepted-cell': says<'id' | 'old' | 'percent'>((p) => [
    [
      `行 ${p.text('id')} 的“${p.field}”由${quotedOrNone.zh(p.text('old'))}变为${quotedOrNone.zh(p.value)}${percentOf.zh(p)}`,
      `"${p.field}" of row ${p.text('id')} changed from ${quotedOrNone.en(p.text('old'))} to ${quotedOrNone.en(p.value)}${percentOf.en(p)}`,
    ],
    ['已公布的内容变了，还没有确认', 'it had been published, and the change is not accepted yet'],
    confirm,
  ]),
  'unaccepted-row': says<'id', 'figures'>((p) => [
    [
      `已公布的行 ${p.text('id')} 没有了${orNone(p.text('figures'), `（${p.list('figures').join('、')}）`)}`,
      `the published row ${p.text('id')} is gone${orNone(p.text('figures'), ` (${p.text('figures')})`)}`,
    ],
    ['删去已公布的行要先确认', 'deleting a published row must be accepted first'],
    confirm,
  ]),
  'unaccepted-column': says<'was' | 'old' | 'new', 'also' | 'gone'>((p) => {
    const changes = columnChanges(p);
    return [
      [changes.map(([zh]) => zh).join('，'), changes.map(([, en]) => en).join(', ')],
      ['已公布的表改了列，还没有确认', 'the columns of a published table changed, and this is not accepted yet'],
      confirm,
    ];
  }),
  'unaccepted-table': says((p) => [
    [`已公布的表“${p.value}”没有了`, `the published table "${p.value}" is gone`],
    ['撤下已公布的表要先确认', 'withdrawing a published table must be accepted first'],
    confirm,
  ]),
  'unaccepted-figure': says<
    'old_zh' | 'new_zh' | 'old_en' | 'new_en' | 'percent' | 'chart' | 'at' | 'label_zh' | 'label_en'
  >((p) => [
    [
      `${shownPlace.zh(p)}由${quotedOrNone.zh(p.text('old_zh'))}变为${quotedOrNone.zh(p.text('new_zh'))}${percentOf.zh(p)}`,
      `${shownPlace.en(p)} changed from ${quotedOrNone.en(p.text('old_en'))} to ${quotedOrNone.en(p.text('new_en'))}${percentOf.en(p)}`,
    ],
    [
      '数据的改动带动了一个已公布的数，还没有确认',
      'a change in the data changes this published figure, and that is not accepted yet',
    ],
    confirm,
  ]),
  'unaccepted-anomaly': says<'name' | 'kind'>((p) => [
    [
      `${p.text('name')}${p.value === '' ? '' : `（${p.value}）`}：${anomalies[p.text('kind')]?.zh ?? ''}`,
      `${p.text('name')}${p.value === '' ? '' : ` (${p.value})`}: ${anomalies[p.text('kind')]?.en ?? ''}`,
    ],
    ['这样的改动要指名确认才能公布', 'such a change must be allowed by name to be published'],
    [
      '请用 npm run data -- diff 核对；无误就照它给出的写法运行 accept --allow …，否则请改正',
      'review it with npm run data -- diff; if it is right, run accept --allow … as shown there, otherwise fix it',
    ],
  ]),
  'history-missing': says(() => [
    ['没有更新记录（log.jsonl）', 'there is no log of changes (log.jsonl)'],
    [
      '少了它，就看不出已公布的数有没有变，也查不到以前的版本',
      'without it, changes to published figures cannot be seen and earlier versions cannot be found',
    ],
    [
      '请用版本管理恢复 data/history；真的是第一次公布，构建时加 --without-history，确认时加 --first',
      'restore data/history from version control; where this is the first publication, build with --without-history and accept with --first',
    ],
  ]),
  'new-rows': says<'count'>((p) => [
    [`有 ${p.text('count')} 个新行`, `${p.text('count')} new row(s)`],
    [
      '没有改动已公布的内容，照常构建；还没有记入更新记录',
      'nothing published changes, so the site is built; they are not in the log of changes yet',
    ],
    ['要记入，请运行 npm run data -- accept', 'run npm run data -- accept to record them'],
  ]),
  'first-publication': says(() => [
    ['这个文件夹还没有更新记录', 'this folder has no log of changes yet'],
    [
      '全部数据按首次公布处理，不与以前的版本比较',
      'all data counts as published for the first time and is not compared with earlier versions',
    ],
    [
      '要从现在起记录改动，请运行 npm run data -- accept --first',
      'run npm run data -- accept --first to keep a record from here on',
    ],
  ]),
};

export const guide = () =>
  ({
    'unaccepted-cell': error('own', [
      '已公布的一格变了，还没有确认。',
      'A published cell changed, and this is not accepted yet.',
    ]),
    'unaccepted-row': error('own', [
      '已公布的一行不见了，还没有确认。',
      'A published row is gone, and this is not accepted yet.',
    ]),
    'unaccepted-column': error('own', [
      '已公布的表多了、少了或改了一列，还没有确认。',
      'A published table gained, lost or changed a column, and this is not accepted yet.',
    ]),
    'unaccepted-table': error('own', [
      '已公布的一张表不见了，还没有确认。',
      'A published table is gone, and this is not accepted yet.',
    ]),
    'unaccepted-figure': error('own', [
      '图里或首页上的一个数会变，还没有确认。',
      'A figure in a chart or on the front page would change, and this is not accepted yet.',
    ]),
    'unaccepted-anomaly': error('own', [
      '改动里有要指名确认的异常。',
      'A change contains something that must be allowed by name to be published.',
    ]),
    'history-missing': error(found('data/history/log.jsonl'), [
      '更新记录不见了。',
      'The record of changes is missing.',
    ]),
    'new-rows': notice('own', [
      '有新的行，没有动到已公布的数。',
      'There are new rows, and no published figure changes.',
    ]),
    'first-publication': notice(found('data/history/log.jsonl'), [
      '还没有任何记录，全部算第一次公布。',
      'There is no record yet; all counts as published for the first time.',
    ]),
  }) satisfies Guide<typeof words>;
