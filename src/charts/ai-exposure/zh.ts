/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的研究',
  noRanks: '找到了研究，但没有一项的名次能换算成百分位',
  title: (n: { studies: string; most: string; least: string }) =>
    `${n.studies}项研究各说各的：有的排${n.most}，有的排${n.least}`,
  titleOne: (study: string, place: string) => `${study}：客服排在${place}`,
  subtitle: (span: string | undefined) =>
    `客服在各研究全部职业里受 AI 影响的位置，百分位${span === undefined ? '' : `，${span}`}；美国与国际职业分类，不是中国`,
  noteRank:
    '名次是本站在每项研究自己的文件里数出来的，同分取最好名次；百分位由名次和职业数算出。各研究的分数不能互相比，名次也只是各自文件里的位置。',
  noteMeaning:
    '“受影响”不等于“会消失”：有的量任务能不能加快，有的量一家聊天机器人的实际使用，有的估计被计算机化的概率。',
  noteUnplaced: (studies: string) => `${studies}：不知道文件里共有多少种职业，只列名次，不画位置。`,
  noteSame: (study: string, note: string) => `${study}：${note}`,
  noteWeak: '空心：只读到他人的副本。',
  noteLicence: (studies: string) => `没有见到许可的研究：${studies}；这里只引用数值，请注明原作者。`,
  alt: (n: { studies: string; rows: string }) =>
    `点图，${n.studies}行，一行一项研究，共${n.rows}个点；横轴是客服在全部职业里的百分位，左端受影响最小，右端最大。`,
  altItem: (study: string, places: string) => `${study}：${places}。`,
  altEnd: '逐行数字见下表。',
  altRange: (least: string, most: string) => `${least}至${most}`,
  axis: { least: '影响最小的职业', middle: '居中', most: '影响最大的职业' },
  place: (rank: string, of: string) => `${of}种里第${rank}`,
  rankOnly: (rank: string) => `第${rank}，共多少种不明`,
  short: (rank: string) => `第${rank}`,
  studies: {
    eloundou: 'OpenAI 等（Eloundou）',
    tomlinson: '微软（Tomlinson）',
    felten: 'Felten 等',
    anthropic: 'Anthropic',
    gmyrek: '国际劳工组织（Gmyrek）',
    eisfeldt: 'Eisfeldt 等',
    budget_lab: '耶鲁预算实验室',
    frey_osborne: 'Frey 与 Osborne',
  } as Readonly<Record<string, string>>,
  measures: {
    eloundou: (count) => `能加快多少任务，${count}种打分`,
    tomlinson: (count) => `聊天机器人的实际使用，${count}种得分`,
    felten: (count) => `AI 进展与所需能力的关联，${count}种`,
    anthropic: () => '一家厂商模型的实际使用',
    gmyrek: (count) => `任务得分，${count}个相近职业`,
    eisfeldt: (count) => `生成式 AI 能加快的任务，${count}种`,
    budget_lab: () => '合并别的研究，不是另一个来源',
    frey_osborne: () => '被计算机化的概率，早于生成式 AI',
  } as Readonly<Record<string, (count: string) => string>>,
  dated: (what: string, years: string) => `${what}，${years}`,
  caption: '各项研究里客服的名次',
  columns: {
    percentile: { label: '百分位', derived: true, meaning: '0为影响最小的职业，100为最大；由名次和职业数算出。' },
    occupation: { label: '职业', meaning: '研究所用分类里的职业名。' },
  },
  tips: {
    percentile: (value: string) => `百分位${value}（由名次算出）`,
    score: (value: string, scale: string) => `得分${value}（${scale}）`,
    undated: '文件未注明日期',
  },
  sentence: {
    what: (n: { occupation: string; study: string; measure: string }) =>
      `${n.occupation}在${n.study}（${n.measure}）中的名次`,
    of: (rank: string, of: string) => `${of}种职业里的第${rank}`,
    tail: (site: string) => `名次由“${site}”在其文件里数出`,
  },
};

export type Say = typeof zh;
