export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * A form element that changes what is picked. `key` is its name in the address: short, readable, the same in every
 * chart that has it (city, tenure, role, statistic, publisher, scope, survey, from, to, year, sort, wage, area).
 */
export interface Control {
  readonly key: string;
  readonly label: string;
  /**
   * `search`: any number of the choices, found by name; in the address their values, joined by commas. `range`: a slider,
   * which is drawn while it moves. `presets`: a button a choice, whose value is a query that sets other controls; it is
   * never in the address itself.
   */
  readonly kind: 'choice' | 'number' | 'search' | 'range' | 'presets';
  /** Of a choice, where the first one is the default, of a search, where none is, or of presets. */
  readonly choices: readonly Choice[];
  /** Of a choice with few values: they are shown side by side as buttons. */
  readonly tabs?: true;
  /** Only offered while the choice of that key has that value. */
  readonly within?: { readonly key: string; readonly value: string };
  /** Of a range: where it opens, and what its values are in words. */
  readonly range?: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly start: number;
    readonly text: (value: number) => string;
  };
  /**
   * Of a choice whose values are in sequence (all but the default): the label of the button that steps through them.
   * Marks with the same `data-move` in two steps are animated from one place to the other, so both must be comparable.
   */
  readonly steps?: string;
  /** Of a number: its limits and unit in words; it has no default. */
  readonly limits?: { readonly min: number; readonly max: number; readonly step: number; readonly unit: string };
}
