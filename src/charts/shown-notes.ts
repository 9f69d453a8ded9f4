/** Notes of a chart as a page shows them: at most two below the drawing, the others where reading it is explained. */
export interface ShownNotes {
  readonly shown: readonly string[];
  readonly folded: readonly string[];
}

/**
 * @param notes of a chart, those that matter most first
 * @param most of them to show: a frame has room for one
 */
export const shownNotes = (notes: readonly string[], most = 2): ShownNotes => ({
  shown: notes.slice(0, most),
  folded: notes.slice(most),
});
