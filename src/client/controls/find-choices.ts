import type { Choice } from '../../charts/control.ts';

/**
 * The choices whose label holds every word typed, in any order and without regard to case, accents and apostrophes: those that
 * begin with what was typed first, then those of which a word begins so, then the rest; each group in the order given.
 */
export function findChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  const whole = words.join(' ');
  const grade = (label: string): number => {
    if (label.startsWith(whole)) return 0;
    const starts = label.split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => starts.some((start) => start.startsWith(word))) ? 1 : 2;
  };
  return choices
    .map((choice) => ({ choice, label: plain(choice.label) }))
    .filter(({ label }) => words.every((word) => label.includes(word)))
    .map(({ choice, label }) => ({ choice, grade: grade(label) }))
    .sort((a, b) => a.grade - b.grade)
    .map(({ choice }) => choice);
}

/** Nobody types the apostrophe of Xi’an as it is printed. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .trim();
