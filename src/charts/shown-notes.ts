/**
 * The notes of a chart as a page shows them: at most two below the drawing, the others in the explanation of how to
 * read it.
 */
export interface ShownNotes {
  readonly shown: readonly string[];
  readonly folded: readonly string[];
}

/**
 * @param notes of a chart, the most important first
 * @param most how many to show: an embed has room for one
 */
export const shownNotes = (notes: readonly string[], most = 2): ShownNotes => ({
  shown: notes.slice(0, most),
  folded: notes.slice(most),
});
