import { drawThumbnail } from '../bars/draw.ts';

export const thumbnail = drawThumbnail('customers');
