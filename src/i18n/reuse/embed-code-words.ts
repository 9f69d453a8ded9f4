import { formatNumber } from '../format-number.ts';
import type { Lang } from '../lang.ts';

const zh = {
  heading: '嵌入',
  lead: '可以放进任何网页：不要求脚本，不设 cookie，标题、来源和链接都在图里。',
  open: '选样式，看效果',
  fold: '直接取代码（不需要脚本）',
  kinds: {
    live: { name: '总是最新', means: '数据更新，文章里的图跟着更新。' },
    frozen: {
      name: '冻结在今天的数据',
      means: '文章里的图永远是今天这样；以后数据有更新或更正，图上方会有一行说明，附链接。',
    },
  },
  codeOf: (kind: string) => `嵌入代码：${kind}`,
  /** A sentence before the code. */
  exact: '上面的代码按宽度定好了高度。想让高度分毫不差，在代码后面再加一行：',
  floating: (address: string) =>
    `这一行带校验码，文件永远不变。也可以引用 ${address}：它会随本站修补更新，内容会变，所以不能带校验码。`,
  preview: '全部图的嵌入效果',
  /** Words of the dialog. */
  title: (name: string) => `嵌入：${name}`,
  close: '关闭',
  data: '数据',
  form: '方式',
  forms: {
    plain: { name: '不用脚本', means: '任何内容系统都能用；高度按宽度算好。' },
    script: { name: '加一行脚本', means: '高度分毫不差；系统删掉脚本时，和“不用脚本”一样。' },
    element: { name: '自定义元素', means: '一个 <kefu-chart> 标签；系统要允许自定义标签和脚本。' },
  },
  language: '语言',
  languages: { zh: '中文', en: 'English' },
  theme: '颜色',
  themes: { auto: '跟随读者的系统', light: '浅色', dark: '深色' },
  full: '展开全部说明和选项',
  controls: '保留图上的选项',
  state: '带上本页现在的选择',
  code: '代码',
  sample: '效果',
  width: '宽度',
  pixels: (width: number) => `${formatNumber(width, 'zh')} 像素`,
  frame: (name: string) => `预览：${name}`,
  notLoaded: '没能打开：脚本没有取到。下面的代码可以直接用。',
  /** Words of the link in the code, which remains where a frame is removed. */
  link: (title: string) => `${title}（图、来源与数据）`,
  previewer: {
    title: '嵌入效果预览',
    description: '全部图在不同宽度、浅色和深色下嵌入的样子。',
    lead: '每张图嵌入文章后的样子。拖动滑块或框的右下角改变宽度；框里就是读者看到的页面。',
    unscripted: '没有脚本时，框宽随窗口变化，也可以拖动框的右下角。',
    both: '浅色和深色',
    open: '单独打开',
    chart: '到图的页面取代码',
  },
};

const en: typeof zh = {
  heading: 'Embed',
  lead: 'It goes into any web page: no script needed, no cookies, and title, sources and link stay inside.',
  open: 'Choose and preview',
  fold: 'Take the code as it is (no script needed)',
  kinds: {
    live: { name: 'Always current', means: 'When the data is updated, so is the chart in your article.' },
    frozen: {
      name: 'Frozen as of today’s data',
      means:
        'The chart in your article stays as it is today. If the data is updated or corrected later, a line above it says so, with a link.',
    },
  },
  codeOf: (kind) => `Embed code: ${kind}`,
  exact:
    'The code above has its height set for each width. For a height that fits exactly, add one more line after it:',
  floating: (address) =>
    `That line carries a checksum, and its file never changes. You can also use ${address}: it is updated together with this site, so its content changes and a checksum would stop matching.`,
  preview: 'How every chart looks embedded',
  title: (name) => `Embed: ${name}`,
  close: 'Close',
  data: 'Data',
  form: 'Form',
  forms: {
    plain: { name: 'Without script', means: 'Works in every CMS; the height is worked out for each width.' },
    script: {
      name: 'With one line of script',
      means: 'The height fits exactly; where a CMS removes the script, it is the same as without.',
    },
    element: {
      name: 'Custom element',
      means: 'One <kefu-chart> tag, for systems that allow custom tags and scripts.',
    },
  },
  language: 'Language',
  languages: { zh: '中文', en: 'English' },
  theme: 'Colours',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  full: 'With all notes and controls open',
  controls: 'Keep the chart’s controls',
  state: 'Start with what is chosen on this page',
  code: 'Code',
  sample: 'Preview',
  width: 'Width',
  pixels: (width) => `${formatNumber(width, 'en')} pixels`,
  frame: (name) => `Preview: ${name}`,
  notLoaded: 'Could not open: the script did not arrive. The code below can be used as it is.',
  link: (title) => `${title} (chart, sources and data)`,
  previewer: {
    title: 'How embeds look',
    description: 'Every chart as it looks embedded, at any width, light and dark.',
    lead: 'Every chart as it looks in an article. Drag the slider, or the lower right corner of a frame, to change its width; inside is the page that readers see.',
    unscripted: 'Without script the frames are as wide as the window; their lower right corner can be dragged.',
    both: 'Light and dark',
    open: 'Open by itself',
    chart: 'Go to the chart’s page for the code',
  },
};

/** Words about embedding a chart. */
export const embedCodeWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
