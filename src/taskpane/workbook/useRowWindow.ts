import { useLayoutEffect, useState, type RefObject } from 'react';
import { rowWindow, type RowWindow } from './rowWindow';

/**
 * The rows of a long sheet that exist now, kept up to date while its box scrolls. `offsets` is null where all rows
 * exist. `body` is the part of the table that they stand in.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  offsets: Float64Array | null,
  height: number,
): RowWindow | null {
  const [shown, setShown] = useState<{ offsets: Float64Array; window: RowWindow } | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !offsets) return;
    const update = (): void => {
      const window = rowWindow(offsets, element.scrollTop - (body.current?.offsetTop ?? 0), height);
      setShown((known) =>
        known?.offsets === offsets && known.window.first === window.first && known.window.last === window.last
          ? known
          : { offsets, window },
      );
    };
    update();
    element.addEventListener('scroll', update, { passive: true });
    return () => element.removeEventListener('scroll', update);
  }, [scroller, body, offsets, height]);
  if (!offsets) return null;
  return shown?.offsets === offsets ? shown.window : rowWindow(offsets, 0, height);
}
