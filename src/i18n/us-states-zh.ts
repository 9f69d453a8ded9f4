/** States of the US, their capital district and Puerto Rico in Chinese, by postal letters; in English they are named in the data. */
export const usStatesZh: Readonly<Record<string, string>> = {
  ...{ AK: '阿拉斯加州', AL: '亚拉巴马州', AR: '阿肯色州', AZ: '亚利桑那州', CA: '加利福尼亚州', CO: '科罗拉多州' },
  ...{ CT: '康涅狄格州', DC: '华盛顿特区', DE: '特拉华州', FL: '佛罗里达州', GA: '佐治亚州', HI: '夏威夷州' },
  ...{ IA: '艾奥瓦州', ID: '爱达荷州', IL: '伊利诺伊州', IN: '印第安纳州', KS: '堪萨斯州', KY: '肯塔基州' },
  ...{ LA: '路易斯安那州', MA: '马萨诸塞州', MD: '马里兰州', ME: '缅因州', MI: '密歇根州', MN: '明尼苏达州' },
  ...{ MO: '密苏里州', MS: '密西西比州', MT: '蒙大拿州', NC: '北卡罗来纳州', ND: '北达科他州', NE: '内布拉斯加州' },
  ...{ NH: '新罕布什尔州', NJ: '新泽西州', NM: '新墨西哥州', NV: '内华达州', NY: '纽约州', OH: '俄亥俄州' },
  ...{ OK: '俄克拉何马州', OR: '俄勒冈州', PA: '宾夕法尼亚州', PR: '波多黎各', RI: '罗得岛州', SC: '南卡罗来纳州' },
  ...{ SD: '南达科他州', TN: '田纳西州', TX: '得克萨斯州', UT: '犹他州', VA: '弗吉尼亚州', VT: '佛蒙特州' },
  ...{ WA: '华盛顿州', WI: '威斯康星州', WV: '西弗吉尼亚州', WY: '怀俄明州' },
};
