/**
 * `/embed/v1.js`: runs in other people's pages. Fits the height of the frames there that show a chart of this site, and
 * makes such a frame of each `<kefu-chart>`. It answers the message of src/client/embed/embed-height.ts alone, sets nothing
 * but heights, and leaves no global behind. Bundled and kept for good by `npm run embed-script`.
 */
export {};

/** What a frame says. */
interface Said {
  readonly chart: string;
  readonly height: number;
}

interface Known extends CustomElementConstructor {
  /** Sites whose frames are fitted already: a page may hold the script twice. */
  readonly roots?: Set<string>;
}

const name = 'kefu-chart';
const least = 100;
const most = 5000;
/** At most so often does a height change, in milliseconds: a little under sixty times a second. */
const pause = 17;

const own = document.currentScript ?? [...document.querySelectorAll('script[src*="/embed/v1."]')].pop();
const known: Known | undefined = customElements.get(name);
if (own instanceof HTMLScriptElement) {
  const root = new URL('../', own.src).href;
  if (!known?.roots?.has(root)) fit(root);
}

/** @param root address of the site's front page */
function fit(root: string): void {
  const made = new Set<HTMLIFrameElement>();
  const wanted = new Map<HTMLIFrameElement, number>();
  let waiting = false;

  /** Chart in a frame of this site. */
  const chartOf = ({ src }: HTMLIFrameElement): string | undefined =>
    src.startsWith(root) ? /^(?:en\/)?embed\/([a-z0-9-]+)\//.exec(src.slice(root.length))?.[1] : undefined;
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe'), ...made].filter((frame) => chartOf(frame) !== undefined);

  /** A frame in a sandbox has no origin to show; whose window spoke is known all the same. */
  const speaksFor = ({ sandbox }: HTMLIFrameElement, origin: string): boolean =>
    origin === new URL(root).origin ||
    (origin === 'null' && (self.origin === 'null' || (sandbox.length > 0 && !sandbox.contains('allow-same-origin'))));

  const write = (): void => {
    for (const [frame, height] of wanted) {
      const over = frame.clientHeight - height;
      if (over < 0 || over >= 2) setHeight(frame, height);
    }
    wanted.clear();
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (wanted.size > 0) write();
    }, pause);
  };

  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    const said = read(data);
    if (!said || !source) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !speaksFor(frame, origin) || chartOf(frame) !== said.chart) return;
    wanted.set(frame, Math.ceil(Math.min(most, Math.max(least, said.height))));
    if (!waiting) write();
  });

  if (known?.roots) known.roots.add(root);
  else if (!known) customElements.define(name, elementOf(root, made));
  frames().forEach(nudge);
}

/** Only what is exactly as a frame says it. */
function read(data: unknown): Said | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, version, chart, height } = data as Readonly<Record<string, unknown>>;
  const good = type === 'kefu-embed' && version === 1 && typeof height === 'number' && Number.isFinite(height);
  return good && typeof chart === 'string' ? { chart, height } : undefined;
}

/** Over whatever the page's own style says of frames. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty('height', `${height + border}px`, 'important');
}

/**
 * A frame that was there first may have told its height to nobody. It tells it again when its window changes size, and
 * takes no messages, so its window grows by a pixel for a moment.
 */
function nudge(frame: HTMLIFrameElement): void {
  if (frame.clientHeight === 0) return;
  const { style } = frame;
  const [before, priority] = [style.height, style.getPropertyPriority('height')];
  setHeight(frame, frame.clientHeight + 1);
  const nudged = style.height;
  setTimeout(() => {
    if (style.height === nudged) style.setProperty('height', before, priority);
  }, 300);
}

/**
 * `<kefu-chart chart="…" lang="en" title="…" heights="320:900 680:640">`, and at will `frozen` (a version),
 * `theme`, `form="full"`, `controls="0"`, `state` (a query). What stands in it is shown where there is no script.
 */
function elementOf(root: string, made: Set<HTMLIFrameElement>): Known {
  return class extends HTMLElement {
    static readonly roots = new Set([root]);

    connectedCallback(): void {
      const get = (key: string): string => this.getAttribute(key) ?? '';
      const chart = get('chart');
      const frozen = get('frozen');
      if (this.shadowRoot || !/^[a-z0-9-]+$/.test(chart) || !/^([0-9a-f]{12})?$/.test(frozen)) return;
      const query = new URLSearchParams(get('state'));
      for (const key of ['theme', 'form', 'controls']) if (get(key)) query.set(key, get(key));
      const search = query.toString();
      const english = get('lang').startsWith('en');
      const frame = document.createElement('iframe');
      frame.src =
        root +
        (english ? 'en/' : '') +
        `embed/${chart}/${frozen ? `${frozen}/` : ''}${search === '' ? '' : `?${search}`}`;
      frame.title = this.title || chart;
      frame.lang = english ? 'en' : 'zh-Hans-CN';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      this.style.display = 'block';
      frame.style.cssText = `display:block;width:100%;border:0;height:${baked(get('heights'), this.clientWidth)}px`;
      made.add(frame);
      this.attachShadow({ mode: 'open' }).append(frame);
    }
  };
}

/** Height for a width out of `width:height …`, in pixels: that of the last width reached, as its frame tells its own soon. */
function baked(heights: string, width: number): number {
  let height = 600;
  for (const [, from = '', tall = ''] of heights.matchAll(/(\d+):(\d+)/g)) if (+from <= width) height = +tall;
  return Math.min(most, Math.max(least, height));
}
