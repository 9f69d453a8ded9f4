import { describe, expect, test } from 'vitest';
import { findChoices } from '../../../src/client/controls/suggest-choices.ts';

const choices = [
  'East Nowhere',
  'New York',
  'New York-Newark, NY-NJ',
  'North New York',
  'Mayagüez, PR',
  'Renew, YO',
].map((label, index) => ({ value: String(index), label }));
const found = (typed: string) => findChoices(choices, typed).map(({ label }) => label);

describe('names that hold what was typed', () => {
  test('those that begin with it first, then those with a word that does, then the rest', () => {
    expect(found('new')).toEqual(['New York', 'New York-Newark, NY-NJ', 'North New York', 'Renew, YO']);
    expect(found('new yo')).toEqual(['New York', 'New York-Newark, NY-NJ', 'North New York', 'Renew, YO']);
  });

  test('words stand in any order, case, accents and blanks around do not matter', () => {
    expect(found('  YORK north ')).toEqual(['North New York']);
    expect(found('mayaguez')).toEqual(['Mayagüez, PR']);
    expect(found('pr')).toEqual(['Mayagüez, PR']);
  });

  test('nothing typed finds all as they are, and what is nowhere finds none', () => {
    expect(found('')).toEqual(choices.map(({ label }) => label));
    expect(found('york west')).toEqual([]);
  });
});
