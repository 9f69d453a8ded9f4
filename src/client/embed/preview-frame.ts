import { readHeights } from '../../lib/embed-heights/read-heights.ts';
import { heightsStyle } from '../../lib/embed-heights/heights-style.ts';

export interface Preview {
  readonly address: string;
  /** Heights by width, as a snippet has them. */
  readonly heights: string;
  /** As tall as the chart says, instead. */
  readonly exact: boolean;
  /** Of the frame, in pixels. */
  readonly width: number;
}

/**
 * A frame in a box, as wide as is asked and shown smaller where the box has less room.
 * @returns shows something else in it
 */
export function previewFrame(stage: HTMLElement, title: string): (preview: Preview) => void {
  const room = document.createElement('div');
  const sized = document.createElement('div');
  let frame = document.createElement('iframe');
  room.append(sized);
  stage.append(room);
  let now: Preview | undefined;
  let told = 0;

  const fit = () => {
    if (!now) return;
    const smaller = Math.min(1, stage.clientWidth / now.width);
    sized.style.width = `${now.width}px`;
    sized.style.transform = smaller < 1 ? `scale(${smaller})` : '';
    frame.style.height = now.exact && told > 0 ? `${told}px` : heightsStyle(readHeights(now.heights));
    room.style.width = `${now.width * smaller}px`;
    room.style.height = `${frame.offsetHeight * smaller}px`;
  };
  new ResizeObserver(fit).observe(stage);
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'kefu-embed') return;
    if ('height' in data && typeof data.height === 'number') told = data.height;
    fit();
  });
  return (preview) => {
    if (preview.address !== now?.address) {
      told = 0;
      // A new one each time: another address in the same one would be a step for Back.
      frame = document.createElement('iframe');
      frame.title = title;
      frame.src = preview.address;
      sized.replaceChildren(frame);
    }
    now = preview;
    fit();
  };
}
