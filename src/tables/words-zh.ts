import { keptWord } from './pay/kept-words.ts';
import type { Said, WordBook } from './said.ts';

const cell = ({ field, value }: Said): string => `“${field}”的值是“${value}”`;
/** How rows are held against each other, and what comes of it. */
const auditSays = (said: Said): string => {
  const [rows, found] = [said.list('rows').join('、'), said.text('found')];
  const span = `${said.text('low')} 到 ${said.text('high')}`;
  switch (said.text('rule')) {
    case 'growth':
      return `由 ${rows} 倒推是 ${found}，算上四舍五入在 ${span} 之间`;
    case 'shares':
      return `${rows} 的占比合计 ${found}，算上四舍五入在 ${span} 之间，不是 ${said.text('stated')}`;
    case 'mean':
      return `平均数应落在各组之间：${rows} 在 ${span} 之间`;
    case 'year':
      return `${rows} 乘以十二是 ${found}，算上四舍五入在 ${span} 之间`;
    default:
      return `比低一档的分位数还小：${rows} 是 ${found}`;
  }
};
const write = (said: Said, otherwise: string): string =>
  said.text('write') === '' ? otherwise : `请改写为 ${said.text('write')}`;
const orNone = (text: string, words: string): string => (text === '' ? '' : words);
/** After a notice that stands for several cells. */
const all = (said: Said): string =>
  said.count < 2
    ? ''
    : `（此列共 ${String(said.count)} 处，在第 ${said.list('lines').join('、')}${said.count > 5 ? ' …' : ''} 行）`;
const read = (said: Said): string => `已按 ${said.text('to')} 读取${all(said)}`;
/** What belongs in which cell, from `column=value`. */
const cells = (said: Said): string =>
  said
    .list('cells')
    .map((one) => {
      const at = one.indexOf('=');
      const [name, value] = [one.slice(0, at), one.slice(at + 1)];
      return value === '' ? `${name} 留空` : `${name} 填 ${value}`;
    })
    .join('，');
/** What to write in the cell, and in others of its row. */
const writeRow = (said: Said, otherwise: string): string =>
  said.list('cells').length === 0
    ? write(said, otherwise)
    : said.text('write') === ''
      ? `请这样填：${cells(said)}`
      : `${write(said, '')}，并且 ${cells(said)}`;
const remark = (said: Said): string => (said.text('noteColumn') === '' ? '备注里' : `“${said.text('noteColumn')}”列`);
const printedUnit = (said: Said): string => said.list('printed')[3] ?? '';
const gradeReasons: Readonly<Record<string, string>> = {
  article: '是在四篇文章里读到的',
  unsafe: '网站不安全',
  unnamed: '发布者没有具名',
  crawl: '是抓取的数据，或不成出版物的网页',
  file: '公开仓库里存的是原样文件',
  'altered-file': '公开仓库里存的是改过或转录的文件',
  'derived-file': '公开仓库里存的是他人整理或转存的文件',
  own: '是发布者自己的页面',
  copy: '载体是转载、博客或厂商页面',
  names: '是别处点名发布者的页面',
};
const boundNames: Readonly<Record<string, string>> = {
  at_least: '这是下限',
  at_most: '这是上限',
  about: '这是约数',
};
/** Why a bound or a range is not one number: 5千多 is at least 5000. */
const boundWhy = (said: Said): string => {
  const shown = orNone(said.text('shown'), `单元格格式把它显示为 ${said.text('shown')}；`);
  return shown + plainWhy(said);
};
const plainWhy = (said: Said): string => {
  const [bound, low, high] = [said.text('bound'), said.text('low'), said.text('high')];
  const unit = said.text('differs') === '' ? '' : `，单位是“${printedUnit(said)}”，而此列是 ${said.text('declared')}`;
  if (bound === 'between' && low !== '') return `这是一个区间：${low} 到 ${high}${unit}`;
  const figure = said.text('value') + low + high;
  return figure === '' || bound === ''
    ? '这是一个范围或约数，不是一个数'
    : `“${said.text('words')}”说明${named(boundNames, bound)}：${bound} ${figure}${unit}`;
};
const boundFix = (said: Said): string => {
  if (said.list('cells').length > 0) return `请分开填写：${cells(said)}`;
  if (said.text('differs') !== '') return `不要只写数字：来源没有按此列的单位公布，就留空，原话写进${remark(said)}`;
  return said.text('bound') === ''
    ? '请把上下限分别填在两列；“约”“超过”写进说明精确程度的列'
    : '不要只写数字：请把上下限分填两列（如 low、high），“约”“以上”写进 bound 这样的列；表里没有就请加上';
};
const spokenDate = (text: string): string => {
  const [first = '', second = '', third] = text.split('-').map((part) => part.replace(/^0/, ''));
  if (third !== undefined) return `${first} 年 ${second} 月 ${third} 日`;
  return first.length === 4 ? `${first} 年 ${second} 月` : `${first} 月 ${second} 日`;
};
/** A day without a year is not taken for a month. */
const reading = (text: string): string =>
  text.length === 5 ? `${text.slice(0, 2)} 月 ${text.slice(3)} 日（没有年份）` : text;
const limitFix = (said: Said): string =>
  /^\d{4}-\d\d/.test(said.text('limit')) ? '请与原始资料核对' : '请核对数值和单位';
const saveAs = '请在 Excel 中另存为“CSV UTF-8（逗号分隔）”';
const restore = '请从原始资料恢复这段文字';
/** A cell that was or is empty. */
const quotedOrNone = (text: string): string => (text === '' ? '空' : `“${text}”`);
const shownPlace = (said: Said): string =>
  said.text('chart') === ''
    ? `关键数字“${said.text('label_zh')}”`
    : `图表 ${said.text('chart')} 中行 ${said.text('at')} 的“${said.text('label_zh')}”`;
const confirm = '请用 npm run data -- diff 核对，再用 npm run data -- accept 确认；若是误改，请改回';
/** The ends of a series. */
const span = (said: Said): string =>
  said.text('low') === said.text('high') ? said.text('low') : `${said.text('low')} 到 ${said.text('high')}`;
const slipFix = '请核对单位、小数点、正负号和零的个数；确实如此就不必改动，发布前按 diff 给出的名称放行';
/** By kind of anomaly: those that rows which are only new may bring. */
const anomalyWords: Readonly<Record<string, string>> = {
  series: '与同一系列的其他行差得太多',
  quote: '这一行的原话里没有这个数',
  order: '同一行的分位数没有由小到大',
  repeat: '这一行的各个数与另一行全都相同',
  share: '百分数像是写成了小数，或反过来',
  title: '这张图的标题或答案说的已不是原来那件事',
};

const formats: Readonly<Record<string, string>> = {
  xlsx: ' Excel 工作簿（xlsx）或压缩包',
  xls: '旧版 Excel 工作簿（xls）',
  locked: '加了密码的 Excel 工作簿',
  encrypted: '本单位文档加密软件的密文',
  sealed: '用口令或密钥加密的文件（PGP、age、S/MIME 或 OpenSSL）',
  zeros: '一片空字节（全是 0），没有写完就断了，或已损坏',
  binary: '看不出格式的二进制数据，可能经过加密，也可能已损坏',
  gzip: ' gzip 压缩文件',
  pdf: ' PDF 文件',
  image: '图片',
  archive: '压缩包',
  sqlite: ' SQLite 数据库',
  parquet: ' Parquet 文件',
  html: '网页（HTML）',
  xml: ' XML 文件',
  json: ' JSON 文件',
  rtf: ' RTF 文档',
  lfs: ' Git LFS 指针，不是文件本身',
};
const throughExcel = `请用 Excel 打开，再${saveAs.slice(1)}`;
const formatFixes: Readonly<Record<string, string>> = {
  encrypted: '请在能看到内容的电脑上打开，解密后再导出；不知道怎么解密，请问本单位的信息部门',
  sealed: '请先解密，再提供解密后的 CSV',
  zeros: '请从原处重新导出或下载',
  locked: `请用 Excel 打开，去掉密码，再${saveAs.slice(1)}`,
  xlsx: throughExcel,
  xls: throughExcel,
  html: throughExcel,
  xml: throughExcel,
  binary:
    '请先确认能用 Excel 或记事本打开它，再另存为 CSV UTF-8；若打不开，请重新导出；若只在本单位的电脑上打得开，就是加了密，要解密后再导出',
};
const periods: Readonly<Record<string, string>> = {
  year: '年份',
  month: '年月',
  day: '具体日期',
  part: '季度、半年或周',
  span: '跨年的时段',
  zone: '带时区的时间',
};
const wantedPeriods: Readonly<Record<string, string>> = {
  year: '年份，如 2024',
  month: '年月，如 2024-01',
  day: '日期，如 2024-01-31',
};
const kinds: Readonly<Record<string, string>> = {
  email: '电子邮件地址',
  uri: '网址',
  uuid: ' UUID',
  binary: ' Base64 文本',
  time: '时间，如 08:30:00',
  datetime: '日期时间，如 2024-01-31T08:30:00Z',
  duration: '时长，如 P1M',
  object: ' JSON 对象',
  geojson: ' GeoJSON',
  array: ' JSON 数组',
  geopoint: '经纬度，如 116.4, 39.9',
};
const lineEnds: Readonly<Record<string, string>> = { LF: 'LF（Unix）', CRLF: 'CRLF（Windows）', CR: 'CR（旧 Mac）' };
const wants: Readonly<Record<string, string>> = {
  text: '文字',
  'true or false': ' true 或 false',
  'whole number': '非负整数',
  object: '对象 {…}',
  list: '列表 […]',
  'text or list of texts': '文字或文字列表',
  'number or text': '数字或文字',
  'one table or more': '至少一张表',
  'one value or more': '至少一个值',
  'a regular expression': '正则表达式',
};
const unsupported: Readonly<Record<string, string>> = {
  'inline data': '写在描述文件里的数据',
  'several files for one table': '一张表由几个文件组成',
  'files on other hosts': '别的网站上的文件',
  'a schema in another file': '放在另一个文件里的 schema',
  'this dialect': '这种 CSV 写法',
  'this format': '这种 format',
};
const named = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;

/** 每种问题的中文说法：发生了什么，为什么，怎么改。 */
export const wordsZh: WordBook = {
  'package-json': (p) => [
    '描述文件不是有效的 JSON',
    `解析时报告：${p.text('reason')}`,
    '请检查引号、逗号和括号是否成对',
  ],
  'package-key-missing': (p) => [`缺少“${p.field}”`, '描述文件必须有这一项', '请补上'],
  'package-key-type': (p) => [
    `“${p.field}”的值是 ${p.value}`,
    `这里需要的是${named(wants, p.text('wanted'))}`,
    '请改正类型',
  ],
  'package-value': (p) => [
    `“${p.field}”的值是“${p.value}”`,
    '这里不能用这个值',
    `可以用：${named(wants, p.text('wanted'))}`,
  ],
  'package-duplicate': (p) => [`“${p.field}”的名称“${p.value}”已经用过`, '名称必须唯一', '请换一个名称'],
  'package-name': (p) => [
    `“${p.field}”提到“${p.value}”`,
    p.text('kind') === 'table' ? '没有叫这个名称的表' : '表里没有声明这个字段',
    '请核对名称，大小写也要一致',
  ],
  'package-path': (p) => [
    `“${p.field}”是“${p.value}”`,
    '路径必须在描述文件所在的文件夹之内，用“/”分隔',
    '请改为相对路径，如 salaries.csv',
  ],
  'package-unsupported': (p) => [
    `“${p.field}”的值是“${p.value}”`,
    `本工具不支持${named(unsupported, p.text('what'))}，忽略它会读错数据`,
    '请改用普通写法：一个 UTF-8、逗号分隔的 CSV 文件，schema 直接写在描述文件里',
  ],

  'file-missing': () => ['找不到这个文件', '描述文件或命令里写了它', '请核对文件名和所在文件夹，大小写也要一致'],
  'file-unreadable': (p) => [
    '文件打不开',
    `系统给出的原因：${p.text('reason')}`,
    '请检查读取权限，关闭占用它的程序后再试',
  ],
  'file-changed': () => ['文件在读取途中被改动', '读到的可能一半旧、一半新', '请等保存或同步完成后再运行一次'],
  'file-not-plain': () => [
    '这不是数据文件夹里的普通文件',
    '文件夹、快捷方式（符号链接）和管道都不读取',
    '请放入文件本身',
  ],
  'file-too-big': (p) => [
    `文件有 ${p.text('bytes')} 字节`,
    `上限是 ${p.text('limit')} 字节（20 MB）`,
    '请拆成几张表，或删去用不到的列；大批招聘广告可用 npm run data -- summarise 汇总成一张小表',
  ],
  'file-empty': () => ['文件是空的', '里面没有任何文字', '请重新导出；至少要有一行表头和一行数据'],
  'file-cut': (p) => [
    `最后一行只有 ${p.text('cells')} 个单元格，应有 ${p.text('wanted')} 个，行末也没有换行`,
    '文件很可能在传输或保存时被截断',
    '请重新导出或重新发送完整的文件',
  ],
  'file-name': (p) => [
    `实际文件名是“${p.value}”`,
    `声明的是“${p.text('wanted')}”，已按同一文件读取`,
    '请改成声明的文件名，别的系统区分大小写',
  ],
  'file-temporary': () => ['这是程序的临时文件或锁文件', '已忽略', '请关闭打开着的表格程序，它会自动消失'],
  'format-error': (p) => [
    `文件内容是${named(formats, p.text('format'))}`,
    ['xls', 'locked', 'encrypted', 'sealed', 'zeros'].includes(p.text('format'))
      ? '这种文件读不了'
      : `${orNone(p.text('ending'), `文件名虽以 ${p.text('ending')} 结尾，`)}内容却不是${/^\.xls/i.test(p.text('ending')) ? '工作簿，也不是' : ''}文本表格`,
    p.text('holds') === 'no table'
      ? '网页里没有表格，多半是登录页或出错页；请在浏览器里登录，再重新下载'
      : (formatFixes[p.text('format')] ?? '请提供 CSV 文件本身'),
  ],
  'byte-count': (p) => [
    `文件有 ${p.text('found')} 字节`,
    `描述文件声明 ${p.text('declared')} 字节`,
    '请确认文件完整；若是有意改动，请更新描述文件里的 bytes',
  ],
  'hash-count': (p) => [
    `文件的 ${p.text('algorithm')} 校验值是 ${p.text('found') || '（无法计算）'}`,
    `描述文件声明 ${p.text('declared')}`,
    '请确认拿到的是同一个文件；若是有意改动，请更新描述文件里的 hash',
  ],
  'row-count': (p) => [
    `文件有 ${p.text('found')} 行数据`,
    `描述文件声明 ${p.text('declared')} 行`,
    '请确认没有多行少行；若是有意改动，请更新描述文件里的行数',
  ],
  'table-unknown': (p) => [
    '看不出这个文件属于哪张表',
    '表头与任何一张表都对不上',
    `请核对表头；已声明的表：${p.list('tables').join('、')}`,
  ],
  'merge-conflict': (p) => [
    `此行是合并冲突的标记“${p.value}”`,
    '两个版本混在一个文件里',
    '请决定保留哪一边，再删去三种标记行',
  ],

  'workbook-too-big': (p) => [
    `工作簿解压后有 ${p.text('bytes') === 'Infinity' ? '不明大小的内容' : `${p.text('bytes')} 字节`}`,
    `上限是 ${p.text('limit')} 字节（200 MB）或两千万个单元格，没有打开`,
    '请只留下这张表，删去末尾的空行空列和图片，再另存一份',
  ],
  'workbook-unreadable': () => [
    '文件是压缩包，却不能当作 Excel 工作簿（xlsx）打开',
    '可能已损坏、没有传完，或是别的格式（如 xlsb、docx、zip）',
    '请在 Excel 中打开并另存为“Excel 工作簿（*.xlsx）”或“CSV UTF-8”',
  ],
  'sheet-missing': (p) => [
    p.value === '' ? '工作簿里没有可以读取的工作表' : `工作簿里没有名为“${p.value}”的工作表`,
    `现有：${p
      .list('sheets')
      .map((name) => `“${name}”`)
      .join('、')}`,
    '请核对 --sheet 后面的名称，大小写和空格也要一致',
  ],
  'sheet-empty': (p) => [
    `工作表“${p.value}”是空的`,
    '里面没有任何内容',
    '请核对是否选对了工作表；至少要有一行表头和一行数据',
  ],
  'sheet-chosen': (p) => [
    `读取的是工作表“${p.value}”`,
    `其余没有读取：${p
      .list('others')
      .map((name) => `“${name}”${p.list('hidden').includes(name) ? '（隐藏的）' : ''}`)
      .join('、')}`,
    '若要读别的，请写明 --sheet 名称',
  ],
  'hidden-rows': (p) => [
    `有 ${p.text('count')} 行是隐藏的或被筛选掉的（第 ${p.list('lines').join('、')}${p.count > 5 ? ' …' : ''} 行）`,
    '照样读取了',
    '若不该发布，请删除这些行',
  ],
  'hidden-columns': (p) => [`有 ${p.text('count')} 列是隐藏的`, '照样读取了', '若不该发布，请删除这些列'],
  'merged-cells': (p) => [
    `有 ${p.text('count')} 处合并单元格（第一处是 ${p.value}）`,
    '值只算在左上角的格里，其余各格是空的，没有代为填充',
    '请取消合并，并在每一格写上各自的值',
  ],
  'formula-value': (p) => [
    `有 ${String(p.count)} 格是公式（第一处是 ${p.value}）`,
    `读取的是 Excel 上次算出的值 ${p.text('to')}`,
    '若不是最新的，请在 Excel 中重新计算并保存；粘贴为数值更稳妥',
  ],
  'formula-empty': (p) => [
    `这一格是公式 ${p.value}`,
    '文件里没有它算出的值，这里不代为计算',
    '请在 Excel 中打开、计算并保存，或粘贴为数值',
  ],
  'num-noise': (p) => [
    `有 ${String(p.count)} 个数带着二进制计算的尾数（第一处是 ${p.value}）`,
    `照 Excel 显示的读作 ${p.text('to')}`,
    '不必改动',
  ],
  'num-shown': (p) => [
    `“${p.field}”有 ${String(p.count)} 个数显示的与存的不同（第一处显示为${p.value === '' ? '空白' : ` ${p.value}`}）`,
    `读取的是格里存的数 ${p.text('to')}`,
    '若显示的才对，请照样改写',
  ],
  'struck-part': (p) => [
    cell(p),
    `其中一部分划了删除线：划掉的是“${p.text('struck')}”，留下的是“${p.text('write')}”，不能连成一个值`,
    `请只留一个：若以没划掉的为准，${write(p, '')}，并去掉划掉的字`,
  ],
  'struck-through': (p) =>
    p.text('kind') === 'rows'
      ? [
          `有 ${String(p.count)} 行整行划了删除线（第 ${p.list('lines').join('、')}${p.count > 5 ? ' …' : ''} 行）`,
          '照样读取了',
          '若是作废的，请删除这些行；若不是，请去掉删除线',
        ]
      : [
          `有 ${String(p.count)} 格划了删除线（第一处是 ${p.value}）`,
          '照样读取了',
          '若是作废的，请删去或改正；若不是，请去掉删除线',
        ],
  'cell-comments': (p) => [
    `有 ${String(p.count)} 格带批注（第一处是 ${p.text('at')}：“${p.value}”）`,
    '批注没有读取',
    '若说的是数据，请写进备注列',
  ],
  'white-text': (p) => [
    `有 ${String(p.count)} 格是白底白字（第一处是 ${p.value}）`,
    '看不见，照样读取了',
    '若不该发布，请删去；若该，请改成看得见的颜色',
  ],
  'condition-shown': (p) => [
    `${p.value} 有条件格式，会改变显示的数，或加删除线、隐去`,
    '没有照条件格式读取，读的是格里存的值',
    '请核对显示的和存的是否一致',
  ],
  bom: () => ['文件开头有字节顺序标记（BOM）', '已去掉，数据不受影响', '不必改动'],
  'encoding-gb18030': () => ['文件是 GBK/GB18030 编码', '已按 GB18030 读取，请核对汉字', `${saveAs}，以后就不会有歧义`],
  'encoding-utf16': (p) => [
    `文件是 ${p.text('encoding').toUpperCase()} 编码（Excel 的“Unicode 文本”）`,
    '已照此读取',
    saveAs,
  ],
  'encoding-error': (p) => [
    p.text('seen') === ''
      ? `此处的字节 ${p.text('hex')} 不是 UTF-8，全文也不是 GB18030`
      : `文件是 ${p.text('seen').toUpperCase()} 编码`,
    '认不出编码，猜测会读错字',
    saveAs,
  ],
  'encoding-mixed': (p) => [
    `从这里起换了编码（字节 ${p.text('hex')}）`,
    '一个文件里有两种编码，多半是两份文件拼接而成',
    `请分别用正确的编码打开，合并后再${saveAs.slice(1)}`,
  ],
  'encoding-cut': (p) => [
    `文件在一个字的中间结束（${p.text('encoding').toUpperCase()}）`,
    '文件很可能被截断',
    '请重新导出或重新发送完整的文件',
  ],
  'encoding-header': (p) => [`表头读出来是“${p.value}”`, '与声明的列名对不上，文件可能是 Big5、日文或其他编码', saveAs],
  'encoding-script': (p) => [
    `按 GB18030 读出来是“${p.value}”`,
    '这不像中文，文件可能是 Big5、日文、韩文或西文编码',
    saveAs,
  ],
  'encoding-ambiguous': (p) => [
    `按 UTF-8 读是“${p.value}”，按 GB18030 读是“${p.text('other')}”`,
    '两种读法都说得通，无法确定',
    saveAs,
  ],

  'line-ends': (p) => [
    p.text('other') === ''
      ? `换行符是 ${named(lineEnds, p.text('kind'))}`
      : `从这一行起换行符是 ${named(lineEnds, p.text('other'))}，前面是 ${named(lineEnds, p.text('kind'))}`,
    '已统一，数据不受影响',
    '不必改动；重新保存一次即可统一',
  ],
  'sep-line': (p) => [`第一行是 Excel 的分隔符声明“${p.value}”`, '已跳过', '不必改动'],
  'delimiter-other': (p) => [
    `各列用“${p.text('found')}”分隔`,
    `声明的是“${p.text('wanted')}”；表头全部对得上，已照此读取`,
    saveAs,
  ],
  'delimiter-wrong': (p) => [
    `各列似乎用“${p.text('found')}”分隔`,
    `声明的是“${p.text('wanted')}”，这样分不出声明的各列`,
    saveAs,
  ],
  'delimiter-fullwidth': () => ['这一行用了全角标点“，”或“；”', '全角标点不是分隔符', '请把它们换成半角逗号“,”'],
  'unclosed-quote': (p) => [
    `从这个单元格开始的引号没有结束：“${p.value}”`,
    '后面的内容会全部被当作同一个单元格',
    '请在单元格末尾补上 "，单元格里的引号写成两个 ""',
  ],
  'stray-quote': (p) => [
    `单元格“${p.value}”里的引号位置不对`,
    p.text('backslash') === '' ? '引号要么包住整个单元格，要么不出现' : 'CSV 不用反斜杠转义引号',
    p.text('write') === ''
      ? '请用引号包住整个单元格，里面的引号写成两个 ""'
      : `请改写为 ${p.text('write')}；用 Excel 打开再另存为 CSV UTF-8 也会这样写`,
  ],
  'blank-before-quote': (p) => [`单元格“${p.value}”的引号前有空格`, '引号必须紧跟逗号', '请删去逗号和引号之间的空格'],
  'apostrophe-quote': (p) => [cell(p), '撇号（单引号）不是 CSV 的引号', write(p, '请去掉两端的撇号')],
  'extra-cell': (p) => [
    `此行有 ${p.text('cells')} 个单元格，表头有 ${p.text('wanted')} 个`,
    p.text('thousands') !== ''
      ? `“${p.text('thousands')}”可能是一个带千分位的数，被逗号拆开了`
      : p.text('apostrophe') !== ''
        ? '撇号不是引号，里面的逗号把单元格拆开了'
        : p.text('backslash') !== ''
          ? '反斜杠挡不住逗号，单元格被拆开了'
          : '可能多了逗号，或含逗号的文字没有加引号',
    p.text('thousands') !== ''
      ? `请改写为 ${p.text('thousands').replaceAll(',', '')}`
      : '请删去多余的逗号，或用半角双引号 " 包住含逗号的单元格',
  ],
  'missing-cell': (p) => [
    `此行只有 ${p.text('cells')} 个单元格，表头有 ${p.text('wanted')} 个`,
    '可能漏了逗号，后面的值会错位',
    '请补上漏掉的值或逗号',
  ],
  'short-row': (p) => [
    `此行只有 ${p.text('cells')} 个单元格，表头有 ${p.text('wanted')} 个`,
    `缺的是末尾的选填列，已按空值读取${all(p)}`,
    '请确认没有漏填；可在行末补上逗号',
  ],
  'blank-row': (p) => [
    p.count > 1
      ? `表中有 ${String(p.count)} 个空行（第 ${p.list('lines').join('、')}${p.count > 5 ? ' …' : ''} 行）`
      : '这一行是空的',
    '已跳过',
    '请确认没有漏填数据，再删去空行',
  ],
  'blank-rows-end': (p) => [`数据后面有 ${String(p.count)} 个空行`, '已忽略', '不必改动'],
  'empty-columns': (p) => [
    `右边有 ${String(p.count)} 个没有列名的空列`,
    '已忽略',
    '不必改动；也可以在 Excel 中删去这些列',
  ],
  'no-rows': () => ['表头下面没有数据行', '空表不能发布', '请补上数据行，或从描述文件里删去这张表'],
  'too-many-rows': (p) => [`数据超过 ${p.text('limit')} 行`, '超出上限，没有全部检查', '请拆成几张表'],
  'too-many-columns': (p) => [
    `表头有 ${p.text('columns')} 列`,
    `上限是 ${p.text('limit')} 列`,
    '请删去用不到的列，或改成长表（每行一个值）',
  ],
  'cell-too-long': (p) => [
    `“${p.field}”的值有 ${p.text('length')} 个字符`,
    `上限是 ${p.text('limit')} 个，Excel 也放不下更多`,
    '请缩短这段文字；如果是漏了引号，请补上',
  ],

  preamble: (p) => [`表头上面有 ${p.text('lines')} 行：“${p.value}”`, '已跳过，没有当作数据', '请删去表头以上的各行'],
  'no-header': (p) => [
    `第一行“${p.value}”看起来是数据`,
    '没有表头就不知道各列是什么',
    `请在最上面加一行列名：${p.list('wanted').join(',')}`,
  ],
  'header-unknown': (p) => [
    `表头读出来是“${p.value}”`,
    '没有一个声明过的列名',
    `请确认选对了文件；应有的列名：${p.list('wanted').join('、')}`,
  ],
  'header-below-data': (p) => [
    `表头上面有数据行：“${p.value}”`,
    '表头可能在排序时被移了位置，上面的数据会丢掉',
    '请把表头移到第一行',
  ],
  'header-far': (p) => [
    `声明的表头在第 ${p.text('at')} 行，上面有 ${p.text('above')} ${p.value === '' ? '个空行' : `行：“${p.value}”`}`,
    `表头最多只在前 ${p.text('limit')} 行里找，以免把数据当作说明跳过`,
    `请删去第 1 至 ${p.text('above')} 行，让表头成为第一行`,
  ],
  'repeated-header': (p) =>
    p.text('bom') === ''
      ? [
          '这里又出现一次表头',
          `第 ${p.text('first')} 行已有表头，两份文件可能被拼在一起`,
          '请删去这一行，并检查两部分有没有重复的数据',
        ]
      : [
          '这里又出现一个文件开头标记（BOM）',
          '两份文件可能被拼在一起',
          '请重新输入这一行的第一个单元格，并检查两部分有没有重复的数据',
        ],
  'second-table': (p) => [
    `空行之后的“${p.value}”像是另一张表的开头`,
    '一个文件只能放一张表',
    '请把第二张表移到另一个文件；如果是说明文字，请删去',
  ],
  'missing-label': (p) => [
    `缺少“${p.field}”列`,
    `文件里的列是：${p.list('found').join('、')}`,
    p.text('near') === '' ? '请加上这一列' : `请加上这一列；是不是写成了“${p.text('near')}”？`,
  ],
  'extra-label': (p) => [
    `“${p.value}”列没有声明`,
    '不会发布，也没有检查',
    '请核对列名；确实需要就在描述文件里声明它，不需要就删去',
  ],
  'duplicate-label': (p) =>
    p.text('old') === ''
      ? [
          `“${p.value}”列与第 ${p.text('first')} 列是同一列`,
          '不知道该用哪一列',
          '请核对哪一列才是，删去另一列；两列都要，就给其中一列换个名称并在描述文件里声明',
        ]
      : [
          `“${p.value}”列与第 ${p.text('first')} 列是同一列：“${p.text('old')}”是“${p.text('name')}”的旧列名`,
          '不知道该用哪一列',
          `请核对两列的数，保留“${p.text('name')}”，删去“${p.text('old')}”`,
        ],
  'blank-label': (p) =>
    p.severity === 'notice'
      ? [`第 ${p.text('letters')} 列没有列名，内容是行号`, '已忽略', '不必改动；也可以删去这一列']
      : [`第 ${p.text('letters')} 列没有列名，下面却有内容`, '不知道它是什么', '请填上列名，或删去这一列'],
  'label-spelling': (p) => [
    `列名的写法与声明不同：${p.list('pairs').join('、')}`,
    '已当作声明的列',
    '不必改动；照声明的写法更稳妥',
  ],
  'label-alias': (p) => [`表头用的是标题：${p.list('pairs').join('、')}`, '已当作对应的列', '不必改动'],
  'label-deprecated': (p) => [
    `表头用了旧列名：${p.list('pairs').join('、')}`,
    '这一版里已当作新的列，下一版起不再认得',
    '请改用新列名；我们自己的表用 npm run data -- format 就会改好',
  ],
  'label-unit': (p) => [
    `“${p.value}”写明单位是${p.text('unit')}`,
    p.text('declared') === ''
      ? '声明里没有这个单位，数值可能差几个数量级'
      : `声明的单位是 ${p.text('declared')}，数值会差几个数量级`,
    '请把数值换算成声明的单位，再改列名',
  ],
  'unit-row': (p) => [`表头下面是一行单位：“${p.value}”`, '与声明不矛盾，已跳过', '请删去这一行'],
  'unit-row-wrong': (p) => [
    `单位行写明“${p.field}”的单位是“${p.value}”`,
    p.text('declared') === '' ? '声明里没有这个单位' : `声明的单位是 ${p.text('declared')}`,
    '请把数值换算成声明的单位，再删去单位行',
  ],

  'total-row': (p) => [`“${p.value}”是合计行`, '合计不是数据，会被重复计算', '请删去合计行和小计行'],
  footnote: (p) => [`表后有说明文字：“${p.value}”`, '已跳过，没有当作数据', '请把说明移到备注列或描述文件里'],
  'duplicate-row': (p) => [
    `此行与第 ${p.text('first')} 行完全相同`,
    p.severity === 'error' ? '主键重复' : '这张表没有主键，两行都保留',
    p.severity === 'error' ? '请删去其中一行' : '请确认不是重复粘贴；若是，请删去一行',
  ],

  'text-lost': (p) => [cell(p), '其中的字在到这里之前就已丢失（成了问号或�）', restore],
  'text-mojibake': (p) => [cell(p), '这是编码弄错后留下的乱码，无法可靠还原', restore],
  'control-character': (p) => [
    cell(p),
    `含有不可见的控制字符 ${p.text('character')}`,
    p.text('write') === ''
      ? '请删去这个字符；重新输入单元格最省事'
      : `请删去这个字符；若别的都没错，就是“${p.text('write')}”`,
  ],
  'bidi-control': (p) => [
    cell(p),
    `含有改变文字显示顺序的字符 ${p.text('character')}，看到的和实际的可能不同`,
    '请删去这个字符；重新输入单元格最省事',
  ],
  'zero-width': (p) => [cell(p), `含有看不见的零宽字符，${read(p)}`, '请重新输入这个单元格'],
  'blank-trimmed': (p) => [cell(p), `首尾有空格，${read(p)}`, '不必改动；也可以在 Excel 中用 TRIM 去掉'],
  'unicode-nfc': (p) => [cell(p), `同样的字有两种编码写法，${read(p)}`, '不必改动'],
  homoglyph: (p) => [
    cell(p),
    `其中 ${p.list('characters').join('、')} 看起来像拉丁字母，其实不是`,
    write(p, '请用英文输入法重新输入'),
  ],
  'key-lookalike': (p) => [
    cell(p),
    `与第 ${p.text('first')} 行的值只差全角半角或写法，可能是同一个`,
    '请统一写法，或确认两者不同后改用能区分的编号',
  ],
  'excel-error': (p) => [
    cell(p),
    '这是 Excel 的错误值，不是数据',
    p.value.startsWith('##') ? '请加宽该列后重新导出' : '请修正公式，再粘贴为数值',
  ],
  'excel-text': (p) => [cell(p), `外面是 Excel 标记文本的写法，${read(p)}`, '不必改动'],
  'excel-date': (p) => {
    const before = p.list('before').map((text) => `“${text}”`);
    if (p.text('date') === '')
      return [cell(p), 'Excel 把它改成了日期', `${write(p, '请照原始资料重新填写')}，并先把这一列设为“文本”格式`];
    return [
      cell(p),
      `这是日期（${spokenDate(p.text('date'))}），不是数${orNone(before.join(''), `；多半是 Excel 把${before.join('或')}改成的`)}`,
      before.length === 0
        ? '请照原始资料重新填写；日期填在日期列'
        : '原来的数已不在文件里，请照原始资料重填；若是区间，两端分填两列。先把这一列设为“文本”格式',
    ];
  },
  'missing-mark': (p) => {
    if (p.severity === 'notice')
      return [cell(p), `没有声明它表示缺失，已原样当作文字${all(p)}`, '若表示没有数据，请把单元格留空'];
    if (p.value === '')
      return [`“${p.field}”是空的`, '空单元格在这里没有声明为缺失', '请填上值；没有数据就填声明过的缺失标记'];
    return [
      cell(p),
      `“${p.value}”在这里没有声明为缺失标记`,
      '没有数据就把单元格留空，原因写进备注；或在描述文件里声明这个标记',
    ];
  },
  'truncated-value': (p) => [
    cell(p),
    `正好是程序截断数据时的长度或大小，可能不完整${all(p)}`,
    '请与原始资料核对；确实如此就不必改动',
  ],

  'num-format': (p) =>
    p.text('why') === 'fraction'
      ? [cell(p), '这是分数，写成小数就不再是来源印的数', `请与来源核对：有小数就填小数；只有分数就留空，原话写进备注`]
      : p.text('shown') !== ''
        ? [cell(p), `单元格格式把它显示为“${p.text('shown')}”，不是数`, '请核对以哪一个为准，再把格式设为“常规”']
        : [cell(p), '不是 1234.5 这样的数', write(p, '请只用半角数字、小数点和负号重新填写')],
  'num-unit': (p) => [
    cell(p),
    p.text('shown') === ''
      ? `此列只能填数字，“${p.text('unit')}”不能写在单元格里`
      : `单元格格式把它显示为 ${p.text('shown')}，“${p.text('unit')}”不在存的数里`,
    writeRow(p, '请换算后只写数字'),
  ],
  'num-suffix': (p) => [
    cell(p),
    `${p.text('shown') === '' ? '带有' : `单元格格式把它显示为 ${p.text('shown')}，带有`}“${p.text('unit')}”${orNone(p.text('declared'), `，与此列的单位（${p.text('declared')}）不一致或不完整`)}`,
    p.text('differs') === ''
      ? writeRow(p, '请核对后换算成此列的单位，只写数字')
      : p.text('differs') === 'base'
        ? '请核对它该填在哪一列，不要只去掉单位'
        : `不要只写数字：来源没有按此列的单位公布，就留空，原话写进${remark(p)}`,
  ],
  'num-footnote': (p) => [
    cell(p),
    `${orNone(p.text('shown'), `单元格格式把它显示为 ${p.text('shown')}；`)}“${p.text('mark')}”是脚注、修订或初步数的标记，不是数的一部分`,
    `${writeRow(p, '请只写数字')}；标记的意思写进${remark(p)}`,
  ],
  'unit-removed': (p) => [cell(p), `单位与声明相同，${read(p)}`, '不必改动；只写数字更稳妥'],
  'num-thousands': (p) => [cell(p), `有千分位逗号，${read(p)}`, '不必改动；去掉千分位更稳妥'],
  'num-groups': (p) => [cell(p), '逗号不是三位一组，看不出是多少', '请核对后去掉逗号，小数点写成“.”'],
  'num-fullwidth': (p) => [cell(p), `是全角字符，${read(p)}`, '不必改动；以后请用半角输入'],
  'num-minus': (p) => [cell(p), `负号是 U+2212，${read(p)}`, '不必改动'],
  'num-parentheses': (p) => [
    cell(p),
    '括号可能表示负数，也可能不是',
    `若是负数，${write(p, '请写负号')}；否则去掉括号`,
  ],
  'num-percent': (p) => [
    cell(p),
    '此列没有声明为比例或百分数',
    `按此列的单位，请改写为 ${p.text('write')} 或 ${p.text('ratio')}`,
  ],
  'percent-read': (p) => [cell(p), `此列是比例，${read(p)}`, '不必改动'],
  'ratio-percent': (p) => [
    cell(p),
    `此列是 0 到 ${p.text('limit')} 的比例，这个数超过了 ${p.text('limit')}`,
    `若指百分之 ${p.value}，请改写为 ${p.text('write')} 或 ${p.value}%`,
  ],
  'num-scientific': (p) => [cell(p), `是科学记数法，${read(p)}`, '不必改动；在 Excel 中把该列设为“数值”格式更稳妥'],
  'num-digits-lost': (p) => [
    cell(p),
    '是科学记数法，Excel 可能已丢掉后面的数字',
    '请从原始资料补全；长编号请先把该列设为“文本”格式',
  ],
  'num-too-big': (p) => [
    cell(p),
    '超过 9007199254740991，程序无法精确表示',
    '请核对；若是编号，请在描述文件里声明为文本',
  ],
  'num-precision': (p) => [cell(p), '有效数字太多，读成数字会改变它', '请保留 15 位以内的有效数字'],
  'num-formula': (p) => [cell(p), '这是公式，不是它的结果', '请在 Excel 中复制该列，选择性粘贴为“数值”'],
  'num-fraction': (p) => [cell(p), '此列必须是整数', '请核对小数从何而来，改为整数'],
  'num-point-zero': (p) => [cell(p), `小数部分是零，${read(p)}`, '不必改动'],
  'num-leading-zero': (p) => [cell(p), `前面有零，${read(p)}`, '不必改动；若是编号，请在描述文件里声明为文本'],
  'num-form': (p) => [cell(p), `写法少见，${read(p)}`, '不必改动；去掉正号，小数点两边都写数字更稳妥'],
  'num-range': (p) => [cell(p), boundWhy(p), boundFix(p)],

  'date-form': (p) => [cell(p), `不是标准写法，${read(p)}`, `不必改动；标准写法是 ${p.text('to')}`],
  'date-format': (p) => [
    cell(p),
    p.text('wanted') === 'forms'
      ? `${orNone(p.text('date'), `这是 ${spokenDate(p.text('date'))}；`)}此列的时间写成 ${p.list('forms').join('、')} 这样`
      : `此列应填${named(wantedPeriods, p.text('wanted'))}`,
    write(p, '请照此重新填写'),
  ],
  'date-impossible': (p) => [
    cell(p),
    p.text('part') === 'year'
      ? '不会有这样的年份'
      : p.text('part') === 'month'
        ? '没有这个月份'
        : p.text('part') === 'day'
          ? `这个月只有 ${p.text('days')} 天`
          : '哪一种读法都不是真实的日期',
    '请与原始资料核对',
  ],
  'date-ambiguous': (p) => [
    cell(p),
    p.list('readings').length > 1
      ? `可以读成 ${p.list('readings').map(reading).join('，也可以读成 ')}`
      : `只能猜是 ${p.list('readings').join('')}`,
    `请写成年-月-日的顺序，如 ${p.list('readings')[0] ?? '2024-01'}`,
  ],
  'date-kind': (p) => [
    cell(p),
    `这是${named(periods, p.text('found'))}，此列应填${named(wantedPeriods, p.text('wanted'))}`,
    write(p, '请改成此列要求的时间单位'),
  ],
  'date-future': (p) => [
    cell(p),
    `晚于今天（${p.text('today')}）`,
    '请核对；确实会有未来的日期，就在描述文件里给此列声明 maximum',
  ],
  'bool-format': (p) => [cell(p), '此列只能填是或否的声明写法', `请改写为 ${p.text('true')} 或 ${p.text('false')}`],
  'text-format': (p) => [cell(p), `此列应填${named(kinds, p.text('kind'))}`, '请核对后改正'],

  'constraint-required': (p) => [
    `“${p.field}”是空的`,
    p.text('merged') === '' ? '此列必填' : '此列必填；上一行有值，可能是合并单元格留下的空白，不会自动向下填充',
    p.text('merged') === '' ? '请填上；没有数据的行请整行删去' : '请在 Excel 中取消合并，逐行填上',
  ],
  'constraint-minimum': (p) => [
    cell(p),
    p.text('exclusive') === '' ? `不能小于 ${p.text('limit')}` : `必须大于 ${p.text('limit')}`,
    limitFix(p),
  ],
  'constraint-maximum': (p) => [
    cell(p),
    p.text('exclusive') === '' ? `不能大于 ${p.text('limit')}` : `必须小于 ${p.text('limit')}`,
    limitFix(p),
  ],
  'constraint-min-length': (p) => [
    cell(p),
    `只有 ${p.text('length')} 个字符，至少要 ${p.text('limit')} 个`,
    '请核对是否漏字',
  ],
  'constraint-max-length': (p) => [cell(p), `有 ${p.text('length')} 个字符，最多 ${p.text('limit')} 个`, '请缩短'],
  'constraint-pattern': (p) => [cell(p), `不符合此列的格式 ${p.text('pattern')}`, '请照同列其他值的样子改正'],
  'constraint-enum': (p) => [
    cell(p),
    `只能是 ${p.list('list').join('、')}${orNone(p.text('more').replace(/^0$/, ''), ` 等，另有 ${p.text('more')} 个`)}`,
    p.text('near') === ''
      ? '请选用其中一个；确实是新的，就先在描述文件里加上'
      : `是不是 ${p.text('near')}？确实是新的，就先在描述文件里加上`,
  ],
  'zeros-lost': (p) => [
    cell(p),
    'Excel 去掉了编号前面的零',
    `请核对后改写为 ${p.text('write')}，并先把该列设为“文本”格式`,
  ],
  'category-label': (p) => [cell(p), `这是代码 ${p.text('to')} 的名称，${read(p)}`, '不必改动'],
  'category-case': (p) => [cell(p), `大小写与代码不同，${read(p)}`, '不必改动'],
  'name-alias': (p) => [
    cell(p),
    `这是“${p.text('to')}”的另一个名称，${read(p)}`,
    `不必改动；写 ${p.text('to')} 更稳妥`,
  ],
  'unique-error': (p) => [cell(p), `与第 ${p.text('first')} 行相同，此列的值不能重复`, '请改正其中一行'],
  'primary-key': (p) => [cell(p), `与第 ${p.text('first')} 行的主键相同，其他内容却不同`, '请只留一行，或改正编号'],
  'foreign-key': (p) => [
    cell(p),
    `${p.text('file')} 里没有它`,
    p.text('near') === ''
      ? `请核对；确实是新的，就先加进 ${p.text('file')}`
      : `是不是 ${p.text('near')}？确实是新的，就先加进 ${p.text('file')}`,
  ],
  'foreign-key-unchecked': (p) => [
    `“${p.field}”应在表“${p.text('table')}”里找得到`,
    '那张表没能读取，所以没有核对',
    '请先改正那张表，或把它一起交来检查',
  ],

  'sum-differs': (p) => [
    `${p.text('group') === '' ? p.list('parts').join(' + ') : `“${p.text('group')}”各行的“${p.field}”`}相加是 ${p.text('sum')}`,
    `合计应为 ${p.text('total')}，允许相差 ${p.text('tolerance')}`,
    '请逐项与来源核对；缺了哪一部分，请补上',
  ],
  'pay-differs': (p) => [
    p.value === '' ? `“${p.field}”是空的` : cell(p),
    p.text('reason') === ''
      ? `待遇原文“${p.text('printed')}”读作${quotedOrNone(p.text('to'))}`
      : `待遇原文“${p.text('printed')}”${keptWord(p.text('reason'), 'zh')}，不是月薪区间，不换算`,
    p.text('to') === '' ? '请把这一格留空；数目只照原文保留' : `请与原文核对；原文无误就改写为 ${p.text('to')}`,
  ],
  'pay-kept': (p) => [
    `“${p.field}”的“${p.value}”照原文保留`,
    `${keptWord(p.text('reason'), 'zh')}，不能记成月薪区间${all(p)}`,
    '不必改动；要是抄错了，请照广告改正',
  ],
  'series-gap': (p) => [
    `${p.text('group') === '' ? '这个系列' : `“${p.text('group')}”`}缺 ${p.list('missing').join('、')}`,
    '图上会留空，不会连线或补数',
    '请补上数据；确实没有就不必改动',
  ],
  'deviated-value': (p) => [
    cell(p),
    `与前后几期（中位数 ${p.text('median')}）相差十倍以上`,
    '请核对是否多写、少写了零或用错单位；确实如此就不必改动',
  ],
  'slip-series': (p) => [cell(p), `同一系列的其他行是 ${span(p)}`, slipFix],
  'slip-quote': (p) => [
    cell(p),
    `这一行的原话里没有这个数${orNone(p.text('high'), `，同一系列的其他行是 ${span(p)}`)}`,
    '请对照原话核对数值、单位和小数点；原话没有直接写出、确实如此，就不必改动，发布前按 diff 给出的名称放行',
  ],
  'slip-order': (p) => [cell(p), `比同一行左边的 ${p.text('low')} 小，各分位应由小到大`, slipFix],
  'slip-repeat': (p) => [
    cell(p),
    '这一行的各个数与另一行全都相同',
    '请核对是不是抄错了行；确实如此就不必改动，发布前按 diff 给出的名称放行',
  ],
  'slip-share': (p) => [
    cell(p),
    '此列按百分比计，4% 写作 4；满分为 1 的，不会超过 1',
    '请核对是不是把百分数写成了小数，或反过来；确实如此就不必改动',
  ],
  'slip-unchecked': (p) => [
    p.count < 2
      ? `${cell(p)}，没有可以对照的原话和同系列的数`
      : `有 ${String(p.count)} 个数没有可以对照的原话和同系列的数`,
    `写错了检查不出来${p.count < 2 ? '' : `（第 ${p.list('lines').join('、')}${p.count > 5 ? ' …' : ''} 行）`}`,
    '请与来源再核对一遍',
  ],
  'zero-pay': (p) => [
    cell(p),
    '没有哪份工作的薪资是零',
    `没有公布就留空；确实是零，请在 datapackage.json 这张表的 slips.known 里写上 ${p.text('known')}`,
  ],

  'claim-figure': (p) => [
    `“bound”是“${p.text('bound')}”，与填了的数不符`,
    'exact 和 about 只填 value，at_least 只填 low，at_most 只填 high，between 填 low 和 high 且 low 较小；有数就要有 unit',
    '请改 bound，或改 value、low、high、unit',
  ],
  'claim-carrier': (p) => [
    `“carriers”里有“${p.text('id')}”`,
    'sources.csv 里没有这个编号',
    '请核对编号，或先在 sources.csv 里加上这个来源',
  ],
  'note-language': (p) => [`“${p.field}”是空的，另一种语言却有`, '说明必须中英文都有，或都没有', '请补上缺的那一种'],
  'quote-untranslated': () => [
    '“quote”是中文或韩文，“quote_en”却是空的',
    '英文页面只能显示原文',
    '请在“quote_en”里写上英译；不便写英文，可以留空',
  ],
  'quote-number': (p) => [
    `“quote_en”里有 ${p.list('numbers').join('、')}`,
    '“quote”里没有这个数，万、亿已经换算过',
    '请核对译文；原文用汉字写的数，英译也用单词写',
  ],
  'source-host': (p) => [
    cell(p),
    `${p.text('host')} 不该链接：被注入垃圾内容、是内容农场或裸 IP`,
    '请把 url 留空，address 写成 unsafe，再找原文',
  ],
  'source-grade': (p) => [
    `grade 是 ${p.value}，按这一行写的应是 ${p.text('grade')}：${named(gradeReasons, p.text('reason'))}`,
    'A 是发布者自己的页面或官方文本，B 是点名报告的报道，C 是转载或二手，S 是四篇文章之一',
    '请核对 grade、carrier_zh、address 和说明；等级没错，就在 src/datasets/source-grade.ts 的 knownGrades 里写明缘由',
  ],
  'cites-unknown': (p) => [
    `“cites”里有“${p.text('id')}”`,
    'sources.csv 里没有这个编号',
    '请核对编号，或先在 sources.csv 里加上这个来源；表里没有它引的那一份，就留空',
  ],
  'cites-circle': (p) => [
    p.list('ids').length > 2
      ? `引来引去成了一圈：${p.list('ids').join(' → ')}`
      : `“${p.list('ids')[0] ?? ''}”引了它自己`,
    '顺着“cites”要走到最初公布这些数的那一页，成了圈就没有出处',
    '请打开这几页，看哪一页的数不是从别处来的，把那一行的 cites 改掉或留空',
  ],
  'gap-and-figure': (p) => [`编号“${p.value}”说没有数据`, `同一格却有数据，编号 ${p.text('id')}`, '请删去其中一个'],
  'silent-period': (p) => [
    `系列“${p.value}”没有 ${p.list('missing').join('、')}`,
    '描述文件里声明了这个系列每期都应有交代，而这里既没有数，gaps.csv 里也没有说明',
    `请补上这一期的行；找过而没有的，在 gaps.csv 里加一行（table 填 ${p.text('table')}，metric 填 ${p.text('gap')}，period 填 ${p.list('missing')[0] ?? ''}），写明缘由和找过哪里`,
  ],
  'series-unit': (p) => [
    cell(p),
    `同一个系列里有两种单位：${p.list('units').join('、')}`,
    '请换算成同一种单位，或把口径变化写进 gaps.csv',
  ],
  'claim-operand': (p) => [
    `“operands”里有“${p.text('id')}”`,
    '各张数据表里都没有这个编号的行',
    '请核对编号，或先在数据表里加上这一行',
  ],
  'claim-verdict': (p) => [
    `“verdict”是“${p.value}”`,
    p.text('computed') === ''
      ? '用“operands”所列的行算不出来，或没有可以对照的数'
      : `用“operands”所列的行重算，得 ${p.text('computed')}`,
    p.list('allowed').length === 0
      ? '请核对 kind、operands 和 stated'
      : `请改成 ${p.list('allowed').join('、')} 之一，或核对 kind、operands、stated 和 tolerance`,
  ],
  'claim-words': (p) => [
    `“${p.field}”里有“{${p.text('name')}}”`,
    '这一行没有这样的数',
    '请换一个名字，或补上它所指的数',
  ],
  'grade-order': (p) => [
    cell(p),
    `同一张表里高一档是 ${p.text('above')}，这一档应当更低`,
    '请与来源核对数值和“wage_grade”',
  ],
  'wage-fell': (p) => [
    cell(p),
    `${p.text('period')} 的第一档已是 ${p.text('before')}，最低工资没有下调过`,
    '请与来源核对数值和日期',
  ],
  'city-grade': (p) => [
    cell(p),
    `本省这一档公布过的只有 ${p.list('printed').join('、')}`,
    '请核对数值和“wage_grade”，或先加上本省的那一行',
  ],
  'change-differs': (p) => [
    cell(p),
    `按上一年和这一年的数，增长是 ${p.text('growth')}%`,
    '请与来源核对两年的数和印出的增长',
  ],
  'third-differs': (p) => [
    cell(p),
    `“derived_from”那一行的三分之一是 ${p.text('third')}`,
    '请改成这个数，或核对那一行',
  ],
  'areas-differ': (p) => [
    cell(p),
    `各部分相加是 ${p.text('sum')}，与整体的 ${p.text('whole')} 对不上`,
    '请核对这一格和同组的其他各行，看有没有多写、少写了零',
  ],

  'audit-differs': (p) => [
    cell(p),
    auditSays(p),
    '请与来源核对这几行；来源自己就对不上的，照原样留着，网站会把这笔账列进核对',
  ],
  'history-line': (p) => [
    p.text('reason') === 'cut'
      ? '最后一行不完整'
      : p.text('reason') === 'empty'
        ? '更新记录是空的'
        : `这一行不是一条更新记录（${p.text('reason')}）`,
    '更新记录只能由 accept 追加，不能手工修改',
    '请用版本管理恢复这个文件',
  ],
  'history-chain': () => [
    '这一行与上一行接不上',
    '更新记录只能追加；前面有一行被改过或删掉了，或两个分支各加了一行',
    '请用版本管理恢复这个文件；若是合并分支，请先取对方的 data/history，再运行 npm run data -- accept',
  ],
  'history-version': (p) => [
    p.text('reason') === 'missing' ? '这个已公布的版本不见了' : '这个已公布的版本被改过',
    '更新记录里的每个版本都要永久保留，一个字节也不能变',
    '请用版本管理恢复这个文件',
  ],
  'history-stray': () => [
    '更新记录里没有哪一行提到这个版本',
    '记录可能被删了一行',
    '请用版本管理恢复 history/log.jsonl；若这个文件确实多余，请删掉它',
  ],
  'history-figure': (p) => [
    p.text('reason') === 'missing'
      ? '这张固定版图表的文件不见了'
      : p.text('reason') === 'name'
        ? '这张固定版图表的文件名与内容不符'
        : p.text('reason') === 'version'
          ? '这张固定版图表的内容被改过，与文件名里的版本对不上'
          : `这个文件不是一张完整的固定版图表（${p.text('reason')}）`,
    '固定版嵌在别人的文章里，发布之后一个字也不能变',
    '请用版本管理恢复这个文件；若从未发布过，可删掉它，再运行 npm run data -- freeze',
  ],
  'withdrawn-chart': (p) => {
    const [reason, chart] = [p.text('reason'), p.text('chart')];
    const forever = '图表的地址永远有效，撤下的图要有一页说明为什么';
    if (reason === 'unlisted')
      return [
        `图表“${chart}”有固定版，现在却不再制作，也没有写明撤下`,
        forever,
        '请恢复这张图，或在这个文件里写明日期和缘由',
      ];
    if (reason === 'made')
      return [`图表“${chart}”写了两次，或仍在制作`, '撤下的图各写一次，而且不再制作', '请删去多余的一条'];
    if (reason === 'instead')
      return [`没有图表“${chart}”`, '“instead”写的是接替它的图，没有就写 null', '请改成现有图表的编号'];
    if (reason === 'unkept')
      return [`图表“${chart}”没有两种语言的固定版`, forever, '请用版本管理恢复 history/figures 下它的文件'];
    return [
      `读不懂撤下图表的清单（${reason}）`,
      '每一条要有 chart、date、reason（zh、en）、instead',
      '请按这个形式改正',
    ];
  },
  'unaccepted-cell': (p) => [
    `行 ${p.text('id')} 的“${p.field}”由${quotedOrNone(p.text('old'))}变为${quotedOrNone(p.value)}${orNone(p.text('percent'), `（${p.text('percent')}%）`)}`,
    '已公布的内容变了，还没有确认',
    confirm,
  ],
  'unaccepted-row': (p) => [
    `已公布的行 ${p.text('id')} 没有了${orNone(p.text('figures'), `（${p.list('figures').join('、')}）`)}`,
    '删去已公布的行要先确认',
    confirm,
  ],
  'unaccepted-column': (p) => [
    [
      ...(p.text('was') === '' ? [] : [`“${p.text('was')}”一列改名为“${p.field}”`]),
      ...(p.list('also').length === 0 ? [] : [`“${p.field}”一列添了旧名“${p.list('also').join('”“')}”`]),
      ...(p.list('gone').length === 0 ? [] : [`“${p.field}”一列不再以旧名“${p.list('gone').join('”“')}”提供`]),
      ...(p.text('old') === '' && p.text('new') === ''
        ? []
        : [
            p.text('old') === ''
              ? `多了“${p.field}”一列`
              : p.text('new') === ''
                ? `已公布的“${p.field}”一列没有了`
                : `“${p.field}”一列由 ${p.text('old')} 改为 ${p.text('new')}`,
          ]),
    ].join('，'),
    '已公布的表改了列，还没有确认',
    confirm,
  ],
  'unaccepted-table': (p) => [`已公布的表“${p.value}”没有了`, '撤下已公布的表要先确认', confirm],
  'unaccepted-figure': (p) => [
    `${shownPlace(p)}由${quotedOrNone(p.text('old_zh'))}变为${quotedOrNone(p.text('new_zh'))}${orNone(p.text('percent'), `（${p.text('percent')}%）`)}`,
    '数据的改动带动了一个已公布的数，还没有确认',
    confirm,
  ],
  'unaccepted-anomaly': (p) => [
    `${p.text('name')}${p.value === '' ? '' : `（${p.value}）`}：${anomalyWords[p.text('kind')] ?? ''}`,
    '这样的改动要指名确认才能公布',
    '请用 npm run data -- diff 核对；无误就照它给出的写法运行 accept --allow …，否则请改正',
  ],
  'history-missing': () => [
    '没有更新记录（log.jsonl）',
    '少了它，就看不出已公布的数有没有变，也查不到以前的版本',
    '请用版本管理恢复 data/history；真的是第一次公布，构建时加 --without-history，确认时加 --first',
  ],
  'new-rows': (p) => [
    `有 ${p.text('count')} 个新行`,
    '没有改动已公布的内容，照常构建；还没有记入更新记录',
    '要记入，请运行 npm run data -- accept',
  ],
  'first-publication': () => [
    '这个文件夹还没有更新记录',
    '全部数据按首次公布处理，不与以前的版本比较',
    '要从现在起记录改动，请运行 npm run data -- accept --first',
  ],
};
