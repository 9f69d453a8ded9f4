/** The tile of a lead chart, in CSS pixels: where there is room, and on the narrowest phone, larger on others. */
export const tileSizes = { wide: { width: 306, height: 262 }, narrow: { width: 288, height: 200 } } as const;
