import { useLayoutEffect, useState, type RefObject } from 'react';

/** What the box that scrolls measures, in pixels. */
export interface Scroller {
  width: number;
  height: number;
  /** The size of its type. */
  em: number;
}

/** Before there is a layout: a box of an ordinary size. */
const UNMEASURED: Scroller = { width: 800, height: 600, em: 13 };

/** Measures the box now and whenever its size changes, zoom of text included. */
export function useScroller(scroller: RefObject<HTMLElement | null>): Scroller {
  const [measured, setMeasured] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === 0 || clientHeight === 0) return;
      const em = parseFloat(getComputedStyle(element).fontSize) || UNMEASURED.em;
      setMeasured((known) =>
        known.width === clientWidth && known.height === clientHeight && known.em === em
          ? known
          : { width: clientWidth, height: clientHeight, em },
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return measured;
}
