/** What a page says of itself while it loads and is used; it runs in the page, before anything of its own. */
interface Watched {
  /** Milliseconds from the start of the navigation to the frame in which all drawings stand. */
  visible: number | undefined;
  firstPaint: number | undefined;
  /** Of each task over 50 ms, what is over. */
  blocking: number;
  /** Cumulative, as Core Web Vitals define it, without the parting into windows. */
  shift: number;
  /** From an event of a press to the next painted frame. */
  events: number[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

export interface Wanted {
  /** Where drawings are. */
  readonly places: string;
  /** How many of them must stand. */
  readonly drawings: number;
}

/**
 * A drawing stands when it has a size and holds eight shapes: elements of an SVG, or fills and strokes on a canvas,
 * axes included. Seen in a frame, it is timed when that frame has been painted.
 */
export function watchPage({ places, drawings }: Wanted): void {
  const watched: Watched = { visible: undefined, firstPaint: undefined, blocking: 0, shift: 0, events: [] };
  window.watched = watched;
  const enough = 8;
  const observe = (type: string, see: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(see);
    }).observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime;
  });
  observe('longtask', ({ duration }) => (watched.blocking += duration - 50));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) watched.shift += value;
  });

  const strokes = new WeakMap<HTMLCanvasElement | OffscreenCanvas, number>();
  const context = CanvasRenderingContext2D.prototype;
  for (const name of ['fill', 'stroke', 'fillRect', 'strokeRect'] as const) {
    const original = context[name] as (...args: unknown[]) => void;
    Object.defineProperty(context, name, {
      value(this: CanvasRenderingContext2D, ...args: unknown[]) {
        strokes.set(this.canvas, (strokes.get(this.canvas) ?? 0) + 1);
        original.apply(this, args);
      },
    });
  }
  const stands = (drawing: Element): boolean =>
    drawing.clientWidth > 50 &&
    (drawing instanceof HTMLCanvasElement
      ? (strokes.get(drawing) ?? 0) >= enough
      : drawing.querySelectorAll('path, rect, circle, line').length >= enough);

  const painted = (then: (now: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        then(performance.now());
      };
      port2.postMessage(undefined);
    });
  };
  const look = (): void => {
    const found = [...document.querySelectorAll(places)].flatMap((place) => [...place.querySelectorAll('svg, canvas')]);
    if (found.filter(stands).length < drawings) requestAnimationFrame(look);
    else
      painted((now) => {
        watched.visible = now;
      });
  };
  requestAnimationFrame(look);
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    const listen = ({ timeStamp }: Event): void => {
      painted((now) => watched.events.push(now - timeStamp));
    };
    addEventListener(type, listen, { capture: true });
  }
}
