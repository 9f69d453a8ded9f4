/** Notes of a chart as a page shows them: at most two below the drawing, the others where reading it is explained. */
export interface ShownNotes {
  readonly shown: readonly string[];
  readonly folded: readonly string[];
}

const most = 2;

/** @param notes of a chart, those that matter most first */
export const shownNotes = (notes: readonly string[]): ShownNotes => ({
  shown: notes.slice(0, most),
  folded: notes.slice(most),
});
