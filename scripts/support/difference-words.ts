import type { AnomalyKind, Cause, SentencePart } from '../../src/history/types.ts';
import { words } from '../../src/i18n/dictionary.ts';
import type { WordLang } from '../../src/tables/describe.ts';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const zh = {
  none: '与已确认的数据相同：没有任何改动。',
  first: (tables: number) => `还没有更新记录：${tables} 张表都是首次公布。`,
  against: (id: string) => `以下是改动。编号 ${id}（accept --difference ${id} 只确认这一次的改动）`,
  table: (name: string, added: number, removed: number, changed: number) =>
    `${name}：新增 ${added} 行，删去 ${removed} 行，改动 ${changed} 格`,
  newTable: (name: string, rows: number) => `${name}：新表，${rows} 行`,
  goneTable: (name: string) => `${name}：整张表没有了`,
  added: (rows: string) => `新增：${rows}`,
  removed: (rows: string) => `删去：${rows}`,
  column: (name: string, old: string, fresh: string) => `“${name}”一列：${old} → ${fresh}`,
  renamed: (name: string, old: string) => `“${old}”一列改名为“${name}”，旧名再保留一版`,
  alsoAs: (name: string, old: string) => `“${name}”一列也以旧名 ${old} 提供`,
  noLongerAs: (name: string, old: string) => `“${name}”一列不再以旧名 ${old} 提供`,
  cell: (row: string, field: string, old: string, fresh: string, percent: string) =>
    `${row} 的“${field}”：${old} → ${fresh}${percent === '' ? '' : `（${percent}%）`}`,
  inExcel: (address: string) => `（Excel 中的 ${address}）`,
  nothing: '空',
  gone: '没有了',
  figures: (count: number, above: number) =>
    `已公布的数有 ${count} 个变了或没有了${above === 0 ? '' : `，其中 ${above} 个见上面的单元格`}：`,
  figure: (where: string, old: string, fresh: string, percent: string) =>
    `${where}：${old} → ${fresh}${percent === '' ? '' : `（${percent}%）`}`,
  anomalous: (what: string, words: string, remedy: string) => `${what}：${words}${remedy === '' ? '' : `；${remedy}`}`,
  ofTable: (table: string, row: string, field: string) => `${table} 的 ${row}“${field}”`,
  ofChart: (chart: string, row: string, column: string) => `图表“${chart}”中 ${row} 的“${column}”`,
  key: (label: string) => `关键数字“${label}”`,
  charts: '随之改变的图表和句子：',
  chart: (name: string, id: string, added: number, removed: number, changed: number) =>
    `${name}（${id}）：表中新增 ${added} 行，删去 ${removed} 行，改动 ${changed} 行`,
  sentence: { title: '标题', subtitle: '副标题', note: '说明', alt: '文字说明' } satisfies Record<SentencePart, string>,
  turned: '标题说的已不是原来那件事',
  was: '旧：',
  is: '新：',
  anomalies: '请特别核对：',
  anomaly: {
    jump: (size: string) => `相差约 ${size} 倍，多半是单位或小数点错了`,
    sign: () => '正负号变了',
    change: (size: string) => (size === '' ? '由零或变为零' : `变动超过 25%（较大者是较小者的 ${size} 倍）`),
    coverage: () => '以前有数，现在一个也没有',
    period: () => '这个时期以前有数，现在一个也没有',
    rows: (size: string) => `少了 ${size}% 的行`,
    column: () => '整列没有了',
    table: () => '整张表没有了',
    series: () => '与同一系列的其他行差得太多',
    quote: () => '这一行的原话里没有这个数',
    order: () => '同一行的分位数没有由小到大',
    repeat: () => '这一行的各个数与另一行全都相同',
    share: () => '百分数像是写成了小数，或反过来',
    unchecked: () => '没有原话和同系列的数可以对照，请与来源再核对一遍',
    audit: () => '与相关各行放在一起算，对不上（npm run data -- check 写明算式）',
    gap: () => '这条空白没有了，也没有数补上',
    source: () => '没有哪一行用到这个来源',
    title: () => '这张图的标题或答案说的已不是原来那件事',
  } satisfies Record<AnomalyKind, (size: string) => string>,
  allow: (name: string) => `若无误：--allow ${name}`,
  allowAll: (count: number, name: string) => `这一类共 ${count} 处；若全都无误：--allow ${name}`,
  more: (count: number) => `……另有 ${count} 项（--json 列出全部）`,
  refusedAnomalies: '没有确认。下列异常要逐一写明，才能确认：',
  refusedFirst:
    '没有确认。没有找到更新记录（data/history/log.jsonl）：请用版本管理恢复；真的是第一次公布，请加上 --first',
  refusedReason: (options: string) => `没有确认。已公布的数变了或没有了，要说明缘由，请加上 ${options}`,
  refusedStale: (given: string, id: string) =>
    `没有确认。现在的改动是 ${id}，不是 ${given}；数据在核对之后又变了，请再运行 diff`,
  accepted: (number: number) => `已确认，记为第 ${number} 次更新（data/history）。`,
  cause: words('zh').updates.causes satisfies Record<Cause, string>,
};

type Book = typeof zh;

const en: Book = {
  none: 'The data is as it was accepted: nothing changed.',
  first: (tables) => `There is no log of changes yet: ${counted(tables, 'table')} published for the first time.`,
  against: (id) => `These are the changes. Their id is ${id} (accept --difference ${id} accepts exactly these)`,
  table: (name, added, removed, changed) =>
    `${name}: ${counted(added, 'row')} added, ${removed} removed, ${counted(changed, 'cell')} changed`,
  newTable: (name, rows) => `${name}: a new table, ${counted(rows, 'row')}`,
  goneTable: (name) => `${name}: the whole table is gone`,
  added: (rows) => `added: ${rows}`,
  removed: (rows) => `removed: ${rows}`,
  column: (name, old, fresh) => `column "${name}": ${old} → ${fresh}`,
  renamed: (name, old) => `column "${old}" renamed "${name}", served under the former name for one more release`,
  alsoAs: (name, old) => `column "${name}" also served as ${old}`,
  noLongerAs: (name, old) => `column "${name}" no longer served as ${old}`,
  cell: (row, field, old, fresh, percent) =>
    `"${field}" of ${row}: ${old} → ${fresh}${percent === '' ? '' : ` (${percent}%)`}`,
  inExcel: (address) => ` (cell ${address} in Excel)`,
  nothing: 'nothing',
  gone: 'gone',
  figures: (count, above) =>
    `Published figures that changed or are gone: ${count}${above === 0 ? '' : `, ${above} of them in the cells above`}`,
  figure: (where, old, fresh, percent) => `${where}: ${old} → ${fresh}${percent === '' ? '' : ` (${percent}%)`}`,
  anomalous: (what, words, remedy) => `${what}: ${words}${remedy === '' ? '' : `; ${remedy}`}`,
  ofTable: (table, row, field) => `"${field}" of ${row} in ${table}`,
  ofChart: (chart, row, column) => `"${column}" of ${row} in the chart "${chart}"`,
  key: (label) => `key figure "${label}"`,
  charts: 'Charts and sentences that change with it:',
  chart: (name, id, added, removed, changed) =>
    `${name} (${id}): in its table ${counted(added, 'row')} added, ${removed} removed, ${changed} changed`,
  sentence: { title: 'title', subtitle: 'subtitle', note: 'note', alt: 'text alternative' },
  turned: 'the title no longer says the same thing',
  was: 'was: ',
  is: 'is:  ',
  anomalies: 'Check these:',
  anomaly: {
    jump: (size) => `about ${size} times apart, most likely a slip of unit or decimal point`,
    sign: () => 'the sign changed',
    change: (size) => (size === '' ? 'from or to zero' : `a change of more than 25% (a factor of ${size})`),
    coverage: () => 'had figures before and has none now',
    period: () => 'this period had figures before and has none now',
    rows: (size) => `${size}% of the rows are gone`,
    column: () => 'the whole column is gone',
    table: () => 'the whole table is gone',
    series: () => 'far from the other rows of its series',
    quote: () => 'its quote does not contain this number',
    order: () => 'the quantiles in its row do not rise',
    repeat: () => 'all figures in its row are the same as in another',
    share: () => 'a percentage seems to be written as a decimal, or the reverse',
    unchecked: () => 'no quote and no series to check it against: compare it once more with the source',
    audit: () => 'it does not add up with related rows (npm run data -- check shows the calculation)',
    gap: () => 'this gap is gone, and no figure came in its place',
    source: () => 'no row uses this source',
    title: () => 'the title or the answer of this chart now says something else',
  },
  allow: (name) => `if it is right: --allow ${name}`,
  allowAll: (count, name) => `${count} of this kind; if all of them are right: --allow ${name}`,
  more: (count) => `… and ${count} more (--json has all)`,
  refusedAnomalies: 'Not accepted. Each of these must be allowed by name:',
  refusedFirst:
    'Not accepted. There is no log of changes (data/history/log.jsonl): restore it from version control; where this is the first publication, add --first',
  refusedReason: (options) =>
    `Not accepted. Published figures changed or are gone, and a reason is needed: add ${options}`,
  refusedStale: (given, id) =>
    `Not accepted. The changes are now ${id}, not ${given}: the data changed after you looked, run diff again`,
  accepted: (number) => `Accepted as change number ${number} (data/history).`,
  cause: words('en').updates.causes,
};

/** Words of `diff` and `accept`. */
export const differenceWords: Readonly<Record<WordLang, Book>> = { zh, en };
