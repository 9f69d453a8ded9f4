/** Dimensions of a picture of fixed size, in its pixels. */
export interface PosterSpec {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Sizes of the finding, largest first, and how many lines it may take above the drawing. */
  readonly title: readonly number[];
  readonly titleLines: readonly number[];
  readonly subtitle: number;
  readonly note: number;
  readonly foot: number;
  /** Whether the words may stand in a column beside the drawing. */
  readonly beside: boolean;
  /** Side of the QR code; null where there is none. */
  readonly code: number | null;
}

/** Space between words, drawing and foot. */
export const posterGap = 26;

/** For social networks, for square formats, and an upright card for phones. */
export const posterSpecs = {
  social: {
    width: 1200,
    height: 628,
    margin: 40,
    title: [42, 38, 34, 31, 28, 26, 24],
    titleLines: [2, 3],
    subtitle: 20,
    note: 19,
    foot: 16,
    beside: true,
    code: null,
  },
  square: {
    width: 1080,
    height: 1080,
    margin: 48,
    title: [46, 42, 38, 35],
    titleLines: [2, 3],
    subtitle: 23,
    note: 20,
    foot: 18,
    beside: false,
    code: null,
  },
  card: {
    width: 1080,
    height: 1440,
    margin: 52,
    title: [52, 48, 44, 41],
    titleLines: [2, 3],
    subtitle: 26,
    note: 22,
    foot: 20,
    beside: false,
    code: 196,
  },
} as const satisfies Readonly<Record<string, PosterSpec>>;
