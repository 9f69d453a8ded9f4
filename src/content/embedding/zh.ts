import type { EmbeddingGuide } from './embedding.ts';

export const embeddingZh: EmbeddingGuide = {
  title: '怎样嵌入和引用',
  description: '写给编辑部：怎样把本站的图和数放进文章，各种发布系统会删掉什么，更正怎样到达读者，怎样注明出处。',
  lead: '图可以嵌入，可以下载，数可以直接读取，都不用申请，也不用注册。这一页说用哪种办法、您的发布系统会留下什么、更正以后您的读者看到什么。',
  contents: '目录',
  example: '下面的网址都以这张图为例：',
  fromChart: '各种发布系统怎样嵌入',
  sections: [
    {
      id: 'forms',
      title: '用哪一种',
      note: '每张图的“引用、下载、嵌入”里都有',
      blocks: [
        {
          points: [
            {
              name: '不带脚本的框架',
              text: '一个 `iframe`，先试这个。宽度跟着版面走，高度按宽度分档写好，标题、来源、日期和链接都在框里，裁不掉。',
              addresses: ['live'],
            },
            {
              name: '带脚本的框架',
              text: '同一个框架，再加一个小脚本，让高度正好合适。脚本只改本站框架的高度，不碰页面上别的东西，不记录读者。脚本若被删去，框架仍是上面那种。',
            },
            {
              name: '自定义元素',
              text: '`<kefu-chart>`，给自己写模板的网站用。需要同一个脚本；没有脚本时，读者看到的是您写在元素里的内容，所以请在里面放一个链接。',
            },
            {
              name: '图片',
              text: '框架和脚本都放不了的地方用图片：网页和社交卡片用 PNG，排版和印刷用 SVG 或 PDF，微信用带二维码的竖版卡片。标题、来源、日期和网址都画在图里。',
              addresses: ['pictures', 'card'],
            },
          ],
        },
      ],
    },
    {
      id: 'live-or-frozen',
      title: '跟着更新，还是固定',
      note: '发稿前先定下来',
      blocks: [
        {
          points: [
            {
              name: '跟着更新',
              text: '读者看到的总是最新的数据。数据更正，文章里的图也跟着变，文字可能就对不上了。适合长期置顶的页面。',
              addresses: ['live'],
            },
            {
              name: '固定',
              text: '网址里有版本号，图上的数、文字和来源永远是您发稿那天的样子。以后数据有变，图下会多出一行小字，写明“已更新”“已更正”或“已撤回”、日期和现在的图的链接；没有脚本的读者只看到原图。适合写定的报道，引用也用它。',
              addresses: ['frozen'],
            },
          ],
        },
      ],
    },
    {
      id: 'options',
      title: '网址里的选项',
      note: '写在问号后面，可以合用',
      blocks: [
        {
          points: [
            {
              name: 'theme',
              text: '`light` 是浅色，`dark` 是深色；不写，就跟着读者的设备。框架自己有底色，放进深色页面也看得清。',
              addresses: ['themed'],
            },
            {
              name: 'lang',
              text: '`zh` 或 `en`。也可以直接用 `/en/` 开头的网址。',
            },
            {
              name: 'controls',
              text: '`0` 表示不显示选项控件，图停在打开时的样子。',
              addresses: ['bare'],
            },
            {
              name: '图自己的选项',
              text: '在图表页选好城市、年份之类，浏览器地址栏里问号后面的部分，照样放到嵌入网址后面就行。认不出的值不起作用，页面会说明。',
              addresses: ['chosen'],
            },
          ],
        },
      ],
    },
    {
      id: 'systems',
      title: '发布系统会删掉什么',
      note: '发布后在手机上看一眼',
      blocks: [
        {
          points: [
            {
              name: '普通 HTML 网页',
              text: '什么都不删。网站若设了内容安全策略（CSP），要在 `frame-src` 里加上本站的域名；用带脚本的框架，`script-src` 里也要加。',
            },
            {
              name: 'WordPress',
              text: '用“自定义 HTML”区块。单站点的管理员和编辑能存下 `iframe` 和 `script`；多站点网络里只有超级管理员能。作者和投稿者没有 `unfiltered_html` 权限，存的时候两样都被删去：请编辑来贴，或者用图片。只贴图表页的网址，WordPress 会读本站的 oEmbed，但对它不认识的网站只留一个沙盒里的框架：样式去掉，高度固定，框里的链接点不开。',
            },
            {
              name: 'Ghost',
              text: '用 HTML 卡片，框架和脚本原样保留。贴图表页的网址也行：Ghost 会读本站的 oEmbed，放进不带脚本的框架。邮件通讯里显示不了框架，请另放图片。',
              addresses: ['oembed'],
            },
            {
              name: '微信公众号',
              text: '正文里留不住框架和脚本，多数账号的站外链接也点不开。用竖版卡片图：读者长按图里的二维码，就到固定版的网页。“阅读原文”可以填图表页的网址。图片请下载后上传，不要引用网址。',
              addresses: ['card', 'frozenCard'],
            },
            {
              name: 'Medium',
              text: '不收 HTML 代码；贴网址，由它的服务决定怎样显示，不一定是图。请上传 PNG，在图片说明里写上来源和网址。',
            },
            {
              name: 'AMP',
              text: '把 `iframe` 换成 `amp-iframe`，写上 `resizable` 和一个 `overflow` 元素，高度就会自己合适：本站的框架会说 AMP 的高度消息。AMP 不许它出现在页面最上方，除非里面放一张占位图，可以用本站的 PNG。',
            },
            {
              name: '自家的发布系统',
              text: '先试不带脚本的框架。若存完再打开时 `iframe` 没了，就请管理员放行本站的域名，或者改用图片。',
            },
          ],
        },
      ],
    },
    {
      id: 'corrections',
      title: '更正怎样到达读者',
      note: '每次改动都记在更新记录里',
      blocks: [
        {
          points: [
            { name: '跟着更新的框架', text: '下一次打开就是改过的图，图下写着数据最近一次变动的日期。' },
            { name: '固定的框架', text: '图不变，图下多一行字，说明变了什么、哪天变的，并链到现在的图。' },
            {
              name: '图片',
              text: '固定网址的图永远不变；不带版本号的网址，给的总是最新的图。下载走的图不会知道有更正，但图上印着日期和版本号，可以回来核对。',
            },
            {
              name: '您自己',
              text: '订阅[更新记录](/updates/)里的 Atom，可以只订一张表；每条都写明改了哪个数、由多少改成多少、为什么。',
              addresses: ['feed'],
            },
          ],
        },
        {
          text: '图若撤下，网址照样打得开，页面会说明缘由和日期，绝不会换成另一张图。',
        },
      ],
    },
    {
      id: 'addresses',
      title: '不会变的网址',
      note: '公布过的网址不会失效',
      blocks: [
        {
          points: [
            { name: '图表页', text: '图、表格、来源、下载和引用格式都在这里。', addresses: ['page'] },
            { name: '框架', text: '现在的，和带版本号的。', addresses: ['live', 'frozen'] },
            { name: '图片', text: '现在的，和带版本号的。', addresses: ['pictures', 'card', 'frozenCard'] },
            { name: '图里的数', text: '画出来的那些行。', addresses: ['numbers'] },
            {
              name: '完整的表',
              text: '现在的版本，和每一个确认过的版本。字段的意思见[全部数据表](/data/)。',
              addresses: ['table'],
            },
            { name: '引用和现成的句子', text: '每个数一句话，连同口径、时间和出处。', addresses: ['words'] },
          ],
        },
      ],
    },
    {
      id: 'licence',
      title: '许可和出处',
      note: '不用征求同意',
      blocks: [
        {
          text: '本站的文字、图和数据汇编用知识共享署名许可（CC BY 4.0），可以转载、改作、商用，只要注明“客服这一行”并给出链接。框架和图片里已经写好，不裁掉就够了。代码用 MIT 许可。',
        },
        {
          text: '数字和引文属于各自的来源，请连来源一起写出：每张图下都列着来源和可信等级，[全部来源](/sources/)里有全文。只有二手来源的数，文章里也请说明。',
        },
        {
          text: '引用请指向固定的版本，读者才看得到您当时看到的数。每张图的“引用”里有国标、APA、BibTeX 和 RIS 格式。',
        },
      ],
    },
    {
      id: 'programs',
      title: '用程序读取',
      note: '允许跨站读取，不用密钥',
      blocks: [
        {
          text: '下面四段程序都读取本站现在的数据，复制就能运行。空单元格表示没有，不是零；单位写在每一行或字段说明里，不同单位、不同口径的数不要相加或平均。',
        },
        { samples: true },
      ],
    },
  ],
};
