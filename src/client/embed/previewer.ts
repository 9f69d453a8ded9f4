/** The page of all embeds: one slider sets the width of every frame, and each chart can be shown twice, light and dark. */
const form = document.querySelector<HTMLFormElement>('.previewer');
const width = form?.querySelector<HTMLInputElement>('[name=width]');
const theme = form?.querySelector<HTMLSelectElement>('[name=theme]');
const pixels = form?.querySelector('output');
const boxes = [...document.querySelectorAll<HTMLElement>('.preview-frames')];

/** Sets the chosen width for every frame; readers may then resize a frame by its corner. */
function sizeFrames(): void {
  if (!width || !pixels) return;
  pixels.textContent = (pixels.dataset['words'] ?? '').replace('0', width.value);
  for (const frame of document.querySelectorAll<HTMLElement>('.preview-frames iframe'))
    frame.style.width = `${width.value}px`;
}

function themeFrames(): void {
  const themes = (theme?.value ?? '').split(' ');
  for (const box of boxes) {
    const [first, ...others] = box.querySelectorAll('iframe');
    for (const other of others) other.remove();
    if (!first) continue;
    const frames = themes.map((_, index) => (index === 0 ? first : (first.cloneNode() as HTMLIFrameElement)));
    for (const [index, frame] of frames.entries()) {
      const address = new URL(first.src);
      address.search = themes[index] ? `?theme=${themes[index]}` : '';
      if (frame.src !== address.href) frame.src = address.href;
    }
    box.append(...frames.slice(1));
  }
  sizeFrames();
}

if (form) {
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    if (origin !== location.origin || typeof data !== 'object' || data === null) return;
    if (!('type' in data && data.type === 'kefu-embed' && 'height' in data && typeof data.height === 'number')) return;
    const { height } = data;
    const frame = boxes
      .flatMap((box) => [...box.querySelectorAll('iframe')])
      .find(({ contentWindow }) => contentWindow === source);
    // The border of a frame is part of its height.
    if (frame) frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
  });
  form.querySelector('fieldset')?.removeAttribute('disabled');
  width?.addEventListener('input', sizeFrames);
  theme?.addEventListener('change', themeFrames);
  // At first not wider than there is room.
  if (width) width.value = String(Math.min(600, boxes[0]?.clientWidth ?? 600));
  sizeFrames();
}
