import type { Phrase, Guide } from '../message.ts';
import { says, found, error } from '../message.ts';

/** Messages about the record of what was accepted for publication (src/history). */
export const words = {
  'history-line': says<'reason'>((p) => [
    p.text('reason') === 'cut'
      ? ['最后一行不完整', 'the last line is not complete']
      : p.text('reason') === 'empty'
        ? ['更新记录是空的', 'the log is empty']
        : [`这一行不是一条更新记录（${p.text('reason')}）`, `this line is not a revision (${p.text('reason')})`],
    ['更新记录只能由 accept 追加，不能手工修改', 'only accept may add to the log; it is never edited by hand'],
    ['请用版本管理恢复这个文件', 'restore this file from version control'],
  ]),
  'history-chain': says<'number'>(() => [
    ['这一行与上一行接不上', 'this line does not follow from the one before'],
    [
      '更新记录只能追加；前面有一行被改过或删掉了，或两个分支各加了一行',
      'the log only grows; an earlier line was edited or deleted, or two branches added one each',
    ],
    [
      '请用版本管理恢复这个文件；若是合并分支，请先取对方的 data/history，再运行 npm run data -- accept',
      'restore this file from version control; after a merge, take the other side’s data/history, then run npm run data -- accept',
    ],
  ]),
  'history-version': says<'reason'>((p) => [
    p.text('reason') === 'missing'
      ? ['这个已公布的版本不见了', 'this published version is missing']
      : ['这个已公布的版本被改过', 'this published version was altered'],
    [
      '更新记录里的每个版本都要永久保留，一个字节也不能变',
      'every version that the log names is kept for good, byte for byte',
    ],
    ['请用版本管理恢复这个文件', 'restore this file from version control'],
  ]),
  'history-stray': says(() => [
    ['更新记录里没有哪一行提到这个版本', 'no line of the log names this version'],
    ['记录可能被删了一行', 'a line of the log may have been deleted'],
    [
      '请用版本管理恢复 history/log.jsonl；若这个文件确实多余，请删掉它',
      'restore history/log.jsonl from version control; if this file really is not needed, delete it',
    ],
  ]),
  'history-figure': says<'reason'>((p) => [
    p.text('reason') === 'missing'
      ? ['这张固定版图表的文件不见了', 'the file of this frozen figure is gone']
      : p.text('reason') === 'name'
        ? ['这张固定版图表的文件名与内容不符', 'the name of this frozen figure does not match its content']
        : p.text('reason') === 'version'
          ? [
              '这张固定版图表的内容被改过，与文件名里的版本对不上',
              'this frozen figure was altered: it does not match the version in its name',
            ]
          : [
              `这个文件不是一张完整的固定版图表（${p.text('reason')}）`,
              `this is not a complete frozen figure (${p.text('reason')})`,
            ],
    [
      '固定版嵌在别人的文章里，发布之后一个字也不能变',
      'frozen figures are embedded in other people’s articles; not a word may change once published',
    ],
    [
      '请用版本管理恢复这个文件；若从未发布过，可删掉它，再运行 npm run data -- freeze',
      'restore this file from version control; if it was never published, delete it and run npm run data -- freeze',
    ],
  ]),
  'withdrawn-chart': says<'reason' | 'chart'>((p) => {
    const [reason, chart] = [p.text('reason'), p.text('chart')];
    const forever: Phrase = [
      '图表的地址永远有效，撤下的图要有一页说明为什么',
      'chart addresses are permanent: a withdrawn chart needs a page that says why',
    ];
    if (reason === 'unlisted')
      return [
        [
          `图表“${chart}”有固定版，现在却不再制作，也没有写明撤下`,
          `the chart "${chart}" has frozen figures, is no longer made and is not listed as withdrawn`,
        ],
        forever,
        [
          '请恢复这张图，或在这个文件里写明日期和缘由',
          'bring the chart back, or write the day and the reason into this file',
        ],
      ];
    if (reason === 'made')
      return [
        [`图表“${chart}”写了两次，或仍在制作`, `the chart "${chart}" is listed twice, or is still made`],
        ['撤下的图各写一次，而且不再制作', 'a withdrawn chart is listed once and no longer made'],
        ['请删去多余的一条', 'delete the extra entry'],
      ];
    if (reason === 'instead')
      return [
        [`没有图表“${chart}”`, `there is no chart "${chart}"`],
        ['“instead”写的是接替它的图，没有就写 null', '"instead" names the chart that took its place, or is null'],
        ['请改成现有图表的编号', 'write the id of a chart that is made'],
      ];
    if (reason === 'unkept')
      return [
        [`图表“${chart}”没有两种语言的固定版`, `the chart "${chart}" has no frozen figure in both languages`],
        forever,
        ['请用版本管理恢复 history/figures 下它的文件', 'restore its files in history/figures from version control'],
      ];
    return [
      [`读不懂撤下图表的清单（${reason}）`, `the list of withdrawn charts cannot be read (${reason})`],
      ['每一条要有 chart、date、reason（zh、en）、instead', 'each entry has chart, date, reason (zh, en) and instead'],
      ['请按这个形式改正', 'write it in this form'],
    ];
  }),
};

export const guide = () =>
  ({
    'history-line': error(found('data/history/log.jsonl', { line: 3, params: { reason: 'cut' } }), [
      '记录里有一行读不懂。',
      'A line of the record cannot be read.',
    ]),
    'history-chain': error(found('data/history/log.jsonl', { line: 3 }), [
      '记录的前后两行接不上。',
      'A line of the record does not follow from the one before.',
    ]),
    'history-version': error(
      found('data/history/tables/salaries/eaa960e8a522.csv', { params: { reason: 'missing' } }),
      ['记录里的一个旧版本丢了或被改了。', 'An earlier version in the record is lost or altered.'],
    ),
    'history-stray': error(found('data/history/tables/salaries/eaa960e8a522.csv'), [
      '有一个旧版本没有记录提到。',
      'There is an earlier version that no line of the record names.',
    ]),
    'history-figure': error(
      found('data/history/figures/seats.zh.826fd3e2710b.json', { params: { reason: 'version' } }),
      ['一张固定版图表的文件坏了或被改过。', 'The file of a frozen figure is damaged or was altered.'],
    ),
    'withdrawn-chart': error(
      found('data/history/withdrawn-charts.json', {
        value: 'seats',
        params: { reason: 'unlisted', chart: 'seats' },
      }),
      ['有图表撤下了，却没有写明缘由，或写错了。', 'A chart is gone without a reason, or its entry is wrong.'],
    ),
  }) satisfies Guide<typeof words>;
