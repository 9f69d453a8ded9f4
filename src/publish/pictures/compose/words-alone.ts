import type { FigureRecord } from '../../figures/figure-record.ts';
import type { PictureAddresses } from './foot-words.ts';
import type { PosterSpec } from './poster-spec.ts';
import { posterGap } from './poster-spec.ts';
import { caveatHeight, otherNotes, posterFoot, posterHead, posterNotes } from './poster-words.ts';
import type { SceneNode } from '../scene.ts';
import { placed } from '../scene.ts';

/**
 * A poster without a drawing: the finding as large as it goes, the first note, and the others that there is room for.
 * @throws where finding and first note are too long for it
 */
export function wordsAlone(record: FigureRecord, addresses: PictureAddresses, spec: PosterSpec): SceneNode[] {
  const { width, height, margin } = spec;
  const inner = width - 2 * margin;
  const most = posterFoot(record, addresses, inner, spec, { notesLeft: otherNotes(record), drawn: false });
  const all = height - 2 * margin - most.height - posterGap;
  const titles = spec.title.flatMap((size) => [size * 1.5, size]).sort((a, b) => b - a);
  const subtitle = spec.subtitle * 1.3;
  const sizes = [1.7, 1.5, 1.3].map((times) => spec.note * times);
  const caveat = caveatHeight(record, inner, Math.min(...sizes));
  const headRoom = all - (caveat > 0 ? caveat + posterGap : 0);
  const head = posterHead(record, { width: inner, height: headRoom, titles, titleLines: 5, subtitle });
  if (!head)
    throw new Error(
      `the finding of chart "${record.chart}" (${record.lang}) is too long for a picture; shorten its title or first note, or the name of the city or publisher in them`,
    );
  const notes = posterNotes(record, inner, all - head.height - posterGap, sizes);
  const foot = posterFoot(record, addresses, inner, spec, { notesLeft: notes.left, drawn: false });
  return [
    placed(margin, margin, 1, head.nodes),
    placed(margin, margin + head.height + posterGap, 1, notes.nodes),
    placed(margin, height - margin - foot.height, 1, foot.nodes),
  ];
}
