/** Colour has one meaning everywhere (people, machines, customers, context); each hue has a mark tone and a text tone. */
export const hues = ['people', 'machines', 'customers', 'context'] as const;
export type Hue = (typeof hues)[number];

export const themes = {
  light: {
    paper: '#fbfaf7',
    ink: '#1c1f23',
    muted: '#5b6168',
    rule: '#dcd8cf',
    hatch: '#a9a498',
    people: '#c0442c',
    'people-text': '#a8361f',
    'people-soft': '#efc9bf',
    machines: '#1c7484',
    'machines-text': '#14616e',
    'machines-soft': '#bfdde2',
    customers: '#a9770e',
    'customers-text': '#7c5502',
    'customers-soft': '#ecd9ae',
    context: '#48525e',
    'context-text': '#434d58',
    'context-soft': '#d0d6dc',
  },
  dark: {
    paper: '#15171a',
    ink: '#ece9e2',
    muted: '#a6abb2',
    rule: '#393c41',
    hatch: '#6d7077',
    people: '#e2725a',
    'people-text': '#f0957f',
    'people-soft': '#57291f',
    machines: '#45a9bb',
    'machines-text': '#6cc3d2',
    'machines-soft': '#17414a',
    customers: '#cf9a2e',
    'customers-text': '#e0b355',
    'customers-soft': '#4a3810',
    context: '#b4bec9',
    'context-text': '#b9c3cd',
    'context-soft': '#343c46',
  },
} as const;

export type Tone = keyof (typeof themes)['light'];

/** Custom properties of one theme, for a stylesheet: `--paper:#fbfaf7;…`. */
export function themeProperties(mode: keyof typeof themes): string {
  return Object.entries(themes[mode])
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
