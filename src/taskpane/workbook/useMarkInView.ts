import { useEffect, useRef, type RefObject } from 'react';

export interface MarkPlace {
  scroller: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
  /** What is marked; another one is brought into view anew. Empty for none. */
  key: string;
  /** Where its row stands in a long sheet, in pixels from the first row that scrolls; null where all rows exist. */
  offset: number | null;
  /** What stays in view over and beside the cells, in pixels. */
  stuck: { top: number; left: number };
}

/** Brings the marked cell to the middle of the box, once; whoever scrolls on is left alone. */
export function useMarkInView({ scroller, body, key, offset, stuck }: MarkPlace): void {
  const shown = useRef('');
  useEffect(() => {
    const box = scroller.current;
    if (key === '') shown.current = '';
    if (!box || key === '' || shown.current === key) return;
    const cell = box.querySelector<HTMLElement>('[data-marked]');
    if (cell) {
      shown.current = key;
      center(box, cell, stuck);
    } else if (offset !== null) {
      // Its row does not exist yet: it will when the box has scrolled there.
      box.scrollTop = (body.current?.offsetTop ?? 0) + offset - box.clientHeight / 2;
    }
  });
}

function center(box: HTMLElement, cell: HTMLElement, stuck: MarkPlace['stuck']): void {
  const outer = box.getBoundingClientRect();
  const inner = cell.getBoundingClientRect();
  const room = { width: box.clientWidth - stuck.left, height: box.clientHeight - stuck.top };
  // A cell that is larger than the room shows its beginning.
  box.scrollTop += inner.top - outer.top - stuck.top - Math.max(0, (room.height - inner.height) / 2);
  box.scrollLeft += inner.left - outer.left - stuck.left - Math.max(0, (room.width - inner.width) / 2);
}
