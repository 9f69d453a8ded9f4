import type { Grade } from '../../lib/figure.ts';

/** Only a mirror, a second-hand page or one of the articles carries it: it is drawn and worded as weaker. */
export const isWeak = ({ grade }: { readonly grade: Grade }): boolean => grade === 'C' || grade === 'S';
