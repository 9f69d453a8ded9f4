/** What a page measures of itself while it loads and is used. The code runs in the page before any code of the page. */
interface Watched {
  /** Milliseconds from the start of the navigation to the frame that shows all drawings. */
  visible: number | undefined;
  firstPaint: number | undefined;
  /** Of each task over 50 ms, the time beyond 50 ms, in total. */
  blocking: number;
  /** The cumulative layout shift of Core Web Vitals, without its session windows. */
  shift: number;
  /** Milliseconds from each event of a press to the next painted frame. */
  events: number[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

export interface Wanted {
  /** A selector for the elements that contain drawings. */
  readonly places: string;
  /** The number of drawings that must be visible. */
  readonly drawings: number;
}

/**
 * Measures a page from inside. A drawing counts as visible when it has a size and at least eight shapes: elements of an
 * SVG, or fills and strokes on a canvas, including axes. The time is taken after the frame with the drawing was
 * painted.
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
