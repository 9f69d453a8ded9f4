import type { Bilingual } from '../../i18n/lang.ts';
import type { MeasureName } from './results.ts';
import { measureCommands } from './results.ts';

/** A promise of the site, and what shows that it is kept. */
export interface TrustPromise {
  /** Id of its part on the page, and the argument after `npm run trust --`. */
  readonly id: string;
  readonly title: Bilingual;
  /** What is promised. */
  readonly text: Bilingual;
  /** What our tests and measurements do not show. */
  readonly not: Bilingual;
  /** The tests that show it: files, or folders of tests. */
  readonly tests: readonly string[];
  /** Commands that show it in addition to those tests. */
  readonly measures: readonly MeasureName[];
}

/** In the order of the page and of docs/trust.md. */
export const trustPromises: readonly TrustPromise[] = [
  {
    id: 'damage',
    title: { zh: '不悄悄改坏数据', en: 'No silent damage' },
    text: {
      zh: '一个数据文件，要么照原意发布，要么拒收，并说出在哪里、为什么、怎么改。',
      en: 'A data file is published as it was meant, or refused with the place, the reason and the fix.',
    },
    not: {
      zh: '写得合格的错数：格式对、范围对、与原话和前后期也合得上，检查看不出来，只能靠人核对来源。',
      en: 'A wrong figure that is well formed, within range, in its quote and in line with its series: only a person with the source can tell.',
    },
    tests: [
      'tests/data',
      ...['properties', 'changed-bytes', 'round-trip', 'second-reader', 'fuzz', 'check-table', 'open-file'].map(
        (name) => `tests/unit/tables/${name}.test.ts`,
      ),
    ],
    measures: ['fuzz', 'coverage', 'mutationReader', 'mutationChecks'],
  },
  {
    id: 'whole',
    title: { zh: '要么全有，要么不动', en: 'All or nothing' },
    text: {
      zh: '您的文件一个字节也不改；网站不会只发布一半；被拒的更新，原来的网站原样不动。',
      en: 'Your file is never changed, nothing is published by halves, and a refused update leaves the site as it was.',
    },
    not: {
      zh: '断电时磁盘自己丢的数据；上传到主机途中的中断（怎样避免，见发布说明）。中途杀掉的构建由 npm run test:long 试五十次，这里不计。',
      en: 'What a disk loses in a power cut, and an upload that breaks off. Fifty killed builds are part of npm run test:long and not counted here.',
    },
    tests: [
      'tests/build/update.test.ts',
      'tests/unit/scripts/place-all.test.ts',
      'tests/unit/scripts/replace-folder.test.ts',
      'tests/unit/tables/read-plain-file.test.ts',
    ],
    measures: [],
  },
  {
    id: 'changes',
    title: { zh: '已公布的数不会悄悄变', en: 'No figure changes unseen' },
    text: {
      zh: '每处改动发布前都列出新旧两个数，发布后留有记录；以前的每一版都还在原来的网址。',
      en: 'Every change is listed with its old and new value before it goes out and recorded after; every earlier version keeps its address.',
    },
    not: {
      zh: '有权改写整个仓库的人，可以连记录一起改写；对照自己留的副本才看得出来。',
      en: 'Whoever may rewrite the whole repository can rewrite its record too; only a copy of your own would show it.',
    },
    tests: [
      ...['changed-figures', 'changed-rows', 'history-log', 'updates'].map((name) => `tests/data/${name}.test.ts`),
      'tests/unit/history',
      'tests/build/updates.test.ts',
      'tests/unit/publish/figure-snapshots.test.ts',
    ],
    measures: ['mutationDifference', 'mutationGuards'],
  },
  {
    id: 'bytes',
    title: { zh: '同样的输入，同样的字节', en: 'Same input, same bytes' },
    text: {
      zh: '同样的数据和代码，换个时区、语言、文件夹再构建，每个文件一字不差；清单是网站上的 SHA256SUMS。',
      en: 'The same data and code give the same files in another time zone, language and folder; SHA256SUMS on the site lists them.',
    },
    not: {
      zh: '别的操作系统和处理器；图片有缓存，几次构建用的是同一份。',
      en: 'Other systems and processors; pictures are cached, so the builds that are compared share them.',
    },
    tests: ['tests/build/sums.test.ts', 'tests/unit/publish/parity.test.ts'],
    measures: ['sameBytes'],
  },
  {
    id: 'tracking',
    title: { zh: '不跟踪', en: 'No tracking' },
    text: {
      zh: '网页和嵌入的图不设 cookie，不在您的设备上存东西，不向别的主机请求任何东西。',
      en: 'Pages and embeds set no cookie, store nothing on your device and request nothing from another host.',
    },
    not: {
      zh: '主机自己的访问日志，和嵌入本站图表的网页所做的事。',
      en: 'What the host logs, and what a page that embeds our charts does itself.',
    },
    tests: ['tests/build/privacy.test.ts', 'tests/browser/headers.test.ts'],
    measures: [],
  },
  {
    id: 'embeds',
    title: { zh: '嵌入不碍别人的网页', en: 'Embeds are safe for the page around them' },
    text: {
      zh: '嵌入代码只动自己的元素，伪造的消息不起作用，在各种沙盒里都能看，网址长期有效。',
      en: 'The code touches its own elements alone, forged messages do nothing, every form of sandbox works, and addresses stay.',
    },
    not: {
      zh: '改写或删去嵌入代码的发布系统：试过哪些，见嵌入说明。',
      en: 'Content systems that rewrite the code: the guide to embedding says which ones were tried.',
    },
    tests: [
      'tests/build/embeds.test.ts',
      'tests/browser/embed-hosts.test.ts',
      'tests/browser/embed-messages.test.ts',
      'tests/browser/embeds.test.ts',
    ],
    measures: [],
  },
  {
    id: 'text',
    title: { zh: '文字只是文字', en: 'Text is text' },
    text: {
      zh: '数据里写什么，网页、图、文件里就显示什么，不会当代码运行。',
      en: 'Whatever the data say is shown as text on pages, in drawings and in files; none of it runs.',
    },
    not: {
      zh: '浏览器本身的漏洞。',
      en: 'Faults of browsers themselves.',
    },
    tests: [
      'tests/browser/hostile.test.ts',
      'tests/unit/project/markup.test.ts',
      'tests/unit/publish/files/hostile.test.ts',
    ],
    measures: [],
  },
  {
    id: 'readable',
    title: { zh: '人人能读', en: 'Readable by all' },
    text: {
      zh: '键盘走得通，读屏读得出，每张图有表格；放大、打印、高对比度、没有脚本也能读。',
      en: 'Keyboard and screen reader work, each chart has its table, and zoom, print, forced colours and no script are no obstacle.',
    },
    not: {
      zh: '没有残障读者实际试用过；只在 Chromium 里试，常规测试每类网页只看一张。',
      en: 'No disabled reader has tried it; tests run in Chromium alone, and the ordinary ones open one page of each kind.',
    },
    tests: ['pages', 'conditions', 'print', 'text-size', 'narrow-tables'].map(
      (name) => `tests/browser/${name}.test.ts`,
    ),
    measures: [],
  },
  {
    id: 'excel',
    title: { zh: 'Excel 里打得开', en: 'Opens in Excel' },
    text: {
      zh: '汉字不乱码，公式不会运行，数字就是数字。',
      en: 'Chinese characters are intact, no formula runs, and numbers are numbers.',
    },
    not: {
      zh: '没有在 Excel 和 WPS 里实际打开：查的是文件的字节。',
      en: 'Nothing was opened in Excel or WPS themselves: the bytes of the files are checked.',
    },
    tests: ['tests/build/files.test.ts', 'tests/unit/publish/files/files.test.ts', 'tests/browser/downloads.test.ts'],
    measures: [],
  },
  {
    id: 'anywhere',
    title: { zh: '放在哪里都行', en: 'Works anywhere' },
    text: {
      zh: '一个普通文件夹，任何静态主机、任何子路径都行，也能从硬盘打开。',
      en: 'A plain folder that works on any static host, below any path, and from a disk.',
    },
    not: {
      zh: '每一家主机；GitHub Pages 不能自设响应头，少了什么见发布说明。',
      en: 'Every host there is; GitHub Pages lets nobody set headers, and the guide to hosting says what is missing there.',
    },
    tests: [
      'tests/build/site.test.ts',
      'tests/build/headers.test.ts',
      'tests/build/own-server.test.ts',
      'tests/browser/portable.test.ts',
    ],
    measures: [],
  },
];

/** What shows that a promise is kept: the name under which each result is stored, and the command. */
export const shownBy = ({
  id,
  measures,
}: TrustPromise): readonly { readonly name: string; readonly command: string }[] => [
  { name: id, command: `npm run trust -- ${id}` },
  ...measures.map((name) => ({ name, command: measureCommands[name] })),
];
