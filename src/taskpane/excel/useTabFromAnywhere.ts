import { useEffect } from 'react';

/**
 * In Excel on the web office.js moves the focus on Tab, from one tab stop to the next. From what is none, such as a
 * heading that was given the focus, it knows no way on and sends the user out of the pane: there the browser moves on,
 * as it does everywhere else.
 */
export function useTabFromAnywhere(): void {
  useEffect(() => {
    const leaveToBrowser = (event: KeyboardEvent): void => {
      const { key, target } = event;
      // The listener of office.js is on the window, behind this one.
      if (key === 'Tab' && target instanceof HTMLElement && target.tabIndex < 0) event.stopPropagation();
    };
    document.addEventListener('keydown', leaveToBrowser);
    return () => {
      document.removeEventListener('keydown', leaveToBrowser);
    };
  }, []);
}
