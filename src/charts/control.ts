export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * A form element that changes what is picked. `key` is its name in the address: short, readable and the same in every
 * chart that has it (city, tenure, role, statistic, publisher, scope, survey, from, to, year, sort, wage, area).
 */
export interface Control {
  readonly key: string;
  readonly label: string;
  /**
   * `search`: any number of the choices, found by name; the address has their values, joined by commas. `range`: a
   * slider; the chart is redrawn while it moves. `presets`: one button per choice, whose value is a query that sets
   * other controls; it is never in the address itself.
   */
  readonly kind: 'choice' | 'number' | 'search' | 'range' | 'presets';
  /** For `choice` (the first one is the default), `search` (no default) and `presets`. */
  readonly choices: readonly Choice[];
  /** For a choice with few values: they are shown side by side as buttons. */
  readonly tabs?: true;
  /** The control is offered only while the control with that key has that value. */
  readonly within?: { readonly key: string; readonly value: string };
  /** For a range: its initial value, and its values in words. */
  readonly range?: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly start: number;
    readonly text: (value: number) => string;
  };
  /**
   * For a choice whose values (except the default) are a sequence: the label of the button that steps through them.
   * Marks with the same `data-move` in two steps are animated between their places, so both must be comparable.
   */
  readonly steps?: string;
  /** For a number: its limits, step and unit in words; it has no default. */
  readonly limits?: { readonly min: number; readonly max: number; readonly step: number; readonly unit: string };
}
