import type { Guide } from './guide.ts';

export const guideZh: Guide = {
  title: '怎样更新数据',
  description: '写给数据维护者：用 Excel 或 WPS 改一张表，检查，看图怎样变，再交上去。不用会编程。',
  lead: '这份说明写给维护数据的人。会用 Excel 或 WPS 就够了：改一张表，放到检查页上，看清哪里不对、图会怎样变，再交上去。第一次大约要十分钟。',
  contents: '目录',
  column: '列',
  example: '例子里的值',
  meaning: '填什么',
  required: '必填',
  empty: (columns) => `这一行空着的列：${columns}。没有的就空着，不写“无”，也不写 0。`,
  exampleOf: (table, id) => `${table} 里的 ${id}`,
  fromCheck: '第一次更新？看十分钟说明',
  fromData: '怎样更新数据：十分钟说明',
  messages: '检查时说的每句话是什么意思',
  sections: [
    {
      id: 'first-update',
      title: '十分钟完成第一次更新',
      note: '不用安装任何东西',
      blocks: [
        {
          steps: [
            '拿到表。在[全部数据表](/data/)里找到要改的表，下载“Excel 版”的 CSV，双击就能打开，汉字不会乱。要从空表填起，就到这张表自己的页面下载 Excel 模板。',
            '改。在 Excel 或 WPS 里改一格，或在末尾加一行。不要动第一行的列名，不要改已有的编号（`id`）。',
            '存。另存为“CSV UTF-8（逗号分隔）”；存成普通的“CSV（逗号分隔）”也行，那是 GBK 编码，照样能读。',
            '查。把文件拖到[检查数据](/check/)页。文件不会上传，检查就在您的浏览器里做。',
            '改错。出现“错误”，就照“改法”改，再拖一次。文件名最好和原来一样；认不出是哪张表时，页面会请您选。',
            '看图。没有错误时，页面下方列出会变的图，现在的和换上以后的并排，变了的句子和数都标出来。逐个核对。',
            '存下整理好的文件。在“整理好的文件”里选 CSV（UTF-8），它的写法统一，可以直接替换 `data` 文件夹里的同名文件。',
            '交上去。见下文“交上去”。',
          ],
        },
        {
          output: 'wrong-cell',
          text: '比如把一个工资数写成带“元”的样子，检查会这样说（用的是本站现在的表，只改了一格）：',
        },
        {
          picture: 'wrong-cell',
          alt: '检查数据页的截图：上面是错误的说明和改法，下面的表格里，有问题的那一格标了红框和“×1”。',
          caption: '检查页：哪一格不对、为什么、怎么改，表格里标出那一格。',
        },
        {
          text: '冒号之间依次是文件、第几行、第几格；括号里是 Excel 里的位置；方括号里是代码。每个代码的意思见[检查时说的每句话是什么意思](/guide/messages/)。',
        },
        {
          picture: 'charts',
          alt: '检查数据页的截图：同一张图的两个版本并排，左边是现在的，右边是换上新数据以后的，变了的句子标有底色。',
          caption: '没有错误时：左边是现在的图，右边是换上新数据以后的图。',
        },
      ],
    },
    {
      id: 'hand-in',
      title: '交上去',
      note: '两种办法，任选一种',
      blocks: [
        { contact: true },
        {
          text: '在网页上交：打开本项目的代码仓库，进入 `data` 文件夹，上传改好的 CSV（文件名不变），写一句改了什么、依据是哪份资料，提交合并请求（pull request）。只加了新行、没有动到已公布的数，合并后就能发布；动到了已公布的数，要由装了项目的人运行下面的 `diff` 和 `accept`。',
        },
        { text: '用命令交：需要 Node 20 以上。在项目文件夹里先运行一次 `npm ci`，然后：' },
        {
          commands: ['npm run data -- check', 'npm run data -- diff', 'npm run data -- accept', 'npm start'],
        },
        {
          text: '`check` 检查每一张表，和检查页说的一样。新行里的数还要过一关：原话里有没有这个数（4.5万、六万、three million 都认得），与同一系列的其他行差得远不远，各分位有没有由小到大；没有东西可以对照的，也会说出来。`diff` 列出改了哪些行，哪些已公布的数、哪些图和句子会变。`accept` 把这次改动记进 `data/history`；已公布的数变了，要加上 `--cause correction` 和两种语言的说明 `--note-zh "…" --note-en "…"`。`npm start` 构建网站并给出本机地址。最后把 CSV 和 `data/history` 一起提交。',
        },
      ],
    },
    {
      id: 'add-source',
      title: '加一个来源',
      note: 'sources.csv，先于数字',
      blocks: [
        {
          text: '每个数都要有来源，所以先加来源。`id` 自己起，只用小写字母、数字和连字符，起了就不能改。`grade` 看您读到的是什么：发布者自己的页面是 A，点名报告的报道是 B，转载和二手是 C。网址打不开或找不到，也在 `address` 里如实写明。',
        },
        { row: 'source', text: '这是上面那个数的来源：' },
      ],
    },
    {
      id: 'add-year',
      title: '加一年',
      note: '例如 bank-centres.csv',
      blocks: [
        {
          text: '新的一年就是新的一行，旧行不动。`id` 接着往下编，不重复、不借用删掉的编号。数写在 `value`；只知道“超过”，写在 `low`，`bound` 填 `at_least`；是一个范围，`low`、`high` 都填，`bound` 填 `between`。`unit` 要和同一个序列以前的单位一样。`quote` 抄原话，一字不改。这一年原来在 gaps.csv 里记着“没有”，要把那一行删去，否则检查会说两处打架。',
        },
        { row: 'year', text: '这是本站现在最新的一年，照着填就行：' },
      ],
    },
    {
      id: 'add-city',
      title: '加一个城市',
      note: 'cities.csv',
      blocks: [
        {
          text: '数据里只写城市的编号，名字在 cities.csv 里写一次。编号用小写拼音，行政区划代码照国家的六位代码填。加好以后，别的表才能用这个编号；先用后加，检查会说找不到。',
        },
        { row: 'city', text: '现在表里的最后一个城市：' },
      ],
    },
    {
      id: 'add-gap',
      title: '记下没有的数',
      note: 'gaps.csv',
      blocks: [
        {
          text: '找过而没有找到，也是数据。不要填 0，也不要在表里留一行空的：到 gaps.csv 加一行，写明哪张表、哪个指标、哪个城市或哪一年、原因、找过哪里、哪天找的。图上会画出空白，并写上原因。以后找到了，删去这一行，再加上数。',
        },
        { row: 'gap', text: '这是现在的一行：' },
      ],
    },
    {
      id: 'old-figures',
      title: '旧的数怎么办',
      note: '公布过的都留着',
      blocks: [
        {
          text: '改错了的数直接改那一格，不另加一行。`accept` 会记下旧值、新值、日期和缘由，改之前的整张表也永远留在 `data/history` 里，只增不减，谁也不手工改它；读者在[更新记录](/updates/)页看得到每一次改动。没有确认过的改动，网站不会构建：它会点名说出哪一格由多少变成多少。',
        },
        {
          text: '行的顺序、编码、换行和同一个数的另一种写法，都不算改动。已公布的数变了四分之一以上、变成零、正负号反了、少了一年或一列、少了十分之一的行，空白撤了却没有数补上，图的标题换了意思，`diff` 都会单独提醒；确实如此，`accept` 时要用 `--allow` 点名放行，一张表里同一类的可以一次放行（`--allow quote:salaries`）。',
        },
      ],
    },
    {
      id: 'templates',
      title: 'Excel 工作簿和模板',
      note: '.xlsx 也能检查',
      blocks: [
        {
          text: '每张表的页面（例如[薪资](/data/salaries/)）都有三种模板：Excel 模板、空白 CSV、示例 CSV。Excel 模板里，代码列有下拉列表，列名有批注，年月和编号按文本存，Excel 不会把它们改成日期或去掉前面的零。填好的 .xlsx 可以直接拖到检查页，读的是第一张工作表；再从“整理好的文件”存成 CSV。',
        },
        {
          picture: 'templates',
          alt: '数据表页面的截图：这张表的下载文件，以及三种模板的链接：Excel 模板、空白 CSV、示例 CSV。',
          caption: '每张表的页面上都有模板。',
        },
      ],
    },
    {
      id: 'more-commands',
      title: '另外两个命令',
      note: '用得着时再看',
      blocks: [
        {
          commands: ['npm run data -- new 表名 文件.csv', 'npm run data -- sentence "截至2023年末，……"'],
        },
        {
          text: '`new` 由一个 CSV 新建一张表：先试运行，说出会写什么；加上 `--write` 才写入，要么全写、要么不写。`sentence` 读报告里的一句话，给出数据行的草稿、能推算出的上一期的数、和已有数据的矛盾；来源由您填。[检查数据](/check/)页也有这个功能。',
        },
      ],
    },
  ],
};
