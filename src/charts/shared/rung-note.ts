import type { PayRungId } from '../../datasets/pay-rungs.ts';

/**
 * Why definitions of pay on one axis may or may not be compared; undefined where there is one.
 * @param ends what a chart says of the two ends of the same adverts
 * @param apart what it says of any others
 */
export const rungNote = (rungs: readonly PayRungId[], ends: string, apart: string): string | undefined =>
  rungs.length < 2
    ? undefined
    : rungs.every((rung) => rung === 'advertised_low' || rung === 'advertised_high')
      ? ends
      : apart;
