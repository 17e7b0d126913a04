import { useCallback, useRef, type KeyboardEvent, type RefObject } from 'react';

/** Ways from one finding to the next. */
export interface FindingSteps {
  /** The list whose items are findings. */
  list: RefObject<HTMLUListElement | null>;
  /** Moves the keyboard to the next (1) or the one before (-1); at the ends it stays. */
  step(by: 1 | -1): void;
  /** Alt + ↓ and Alt + ↑, wherever the keyboard is on the tab. */
  onKeyDown(event: KeyboardEvent): void;
}

/** Steps through the findings of a list by keyboard; the first step begins at the first finding that is in sight. */
export function useFindingSteps(): FindingSteps {
  const list = useRef<HTMLUListElement>(null);
  const step = useCallback((by: 1 | -1) => {
    const cards = [...(list.current?.children ?? [])].filter((card) => card instanceof HTMLElement);
    const now = cards.findIndex((card) => card.contains(document.activeElement));
    const wanted = now >= 0 ? now + by : (lastStep(cards) ?? -1) + by;
    const next = cards[Math.max(0, Math.min(cards.length - 1, wanted))];
    if (!next) return;
    for (const card of cards) delete card.dataset.step;
    next.dataset.step = '';
    next.focus();
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      // Alt + ↓ opens a list of choices.
      if (event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    },
    [step],
  );
  return { list, step, onKeyDown };
}

/** Where the last step went: the buttons take the keyboard away from the list. */
function lastStep(cards: readonly HTMLElement[]): number | undefined {
  const place = cards.findIndex((card) => card.dataset.step !== undefined);
  return place < 0 ? undefined : place;
}
