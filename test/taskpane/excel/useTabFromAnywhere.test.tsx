/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useTabFromAnywhere } from '../../../src/taskpane/excel/useTabFromAnywhere';

function Page(): ReactNode {
  useTabFromAnywhere();
  return (
    <>
      <h1 tabIndex={-1}>Feuille de route</h1>
      <button>Actualiser</button>
    </>
  );
}

/** What office.js hears of, which listens on the window. */
function keysHeardFrom(element: HTMLElement, key: string): string[] {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent): void => {
    heard.push(event.key);
  };
  window.addEventListener('keydown', listen);
  fireEvent.keyDown(element, { key });
  window.removeEventListener('keydown', listen);
  return heard;
}

it('keeps Tab from office.js where the focus is on no tab stop', () => {
  const { unmount } = render(<Page />);
  const heading = screen.getByRole('heading');
  expect(keysHeardFrom(heading, 'Tab')).toEqual([]);
  expect(keysHeardFrom(document.body, 'Tab')).toEqual([]);
  expect(keysHeardFrom(heading, 'Escape')).toEqual(['Escape']);
  expect(keysHeardFrom(screen.getByRole('button'), 'Tab')).toEqual(['Tab']);
  unmount();
  expect(keysHeardFrom(document.body, 'Tab')).toEqual(['Tab']);
});
