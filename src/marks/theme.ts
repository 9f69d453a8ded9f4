/**
 * Each colour has one meaning everywhere (people, machines, customers, context); each hue has a tone for marks and one
 * for text.
 */
export const hues = ['people', 'machines', 'customers', 'context'] as const;
export type Hue = (typeof hues)[number];

export const themes = {
  light: {
    paper: '#fbfaf7',
    ink: '#1c1f23',
    muted: '#5f656c',
    rule: '#dcd8cf',
    grid: '#e7e3da',
    band: '#efece4',
    ghost: '#bdb7ab',
    hatch: '#a9a498',
    people: '#c0442c',
    'people-text': '#a4361f',
    'people-soft': '#efc9bf',
    'people-dim': '#ecc6bb',
    'people-edge': '#d98f7d',
    machines: '#1c7484',
    'machines-text': '#14606e',
    'machines-soft': '#bcd9dd',
    customers: '#a9770e',
    'customers-text': '#7c5502',
    'customers-soft': '#ecd9ae',
    context: '#48525e',
    'context-text': '#434d58',
    'context-soft': '#d0d6dc',
  },
  dark: {
    paper: '#15181b',
    ink: '#ebe7de',
    muted: '#a3a8ad',
    rule: '#34393e',
    grid: '#292e33',
    band: '#22272b',
    ghost: '#565c62',
    hatch: '#6d7077',
    people: '#df6a50',
    'people-text': '#f0917a',
    'people-soft': '#57291f',
    'people-dim': '#5a332b',
    'people-edge': '#8e4c3e',
    machines: '#45a3b3',
    'machines-text': '#74c3d0',
    'machines-soft': '#24484f',
    customers: '#cf9a34',
    'customers-text': '#e3b761',
    'customers-soft': '#4a3810',
    context: '#b4bec9',
    'context-text': '#b9c3cd',
    'context-soft': '#343c46',
  },
} as const;

/** Custom properties of one theme, for a stylesheet: `--paper:#fbfaf7;…`. */
export function themeProperties(mode: keyof typeof themes): string {
  return Object.entries(themes[mode])
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
