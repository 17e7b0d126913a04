import { useEffect, useState, type RefObject } from 'react';
import type { ShownFinding } from '../../session/session';

interface Wanted {
  key: string | null;
  /** Where it stood in the list. */
  place: number;
}

/** Keeps the keyboard where one was working when a list of findings changes. */
export interface FocusAfter {
  /** To be called once the list has changed: goes to that finding, or to the one that took its place. */
  goTo(key: string, place: number): void;
  /** Goes to the head of the list. */
  goToTop(): void;
}

/** @param top what stands above the list, for when there is nothing left in it */
export function useFocusAfter(
  shown: readonly ShownFinding[],
  list: RefObject<HTMLElement | null>,
  top: RefObject<HTMLElement | null>,
): FocusAfter {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const cards = [...(list.current?.children ?? [])].filter((card) => card instanceof HTMLElement);
    const found = shown.findIndex(({ key }) => key === wanted.key);
    const card =
      wanted.key === null ? undefined : cards[found >= 0 ? found : Math.min(wanted.place, cards.length - 1)];
    (card ?? top.current)?.focus();
    setWanted(null);
  }, [wanted, shown, list, top]);
  return {
    goTo: (key, place) => {
      setWanted({ key, place });
    },
    goToTop: () => {
      setWanted({ key: null, place: 0 });
    },
  };
}
