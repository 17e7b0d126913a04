import type { DialogContent } from './dialogAddress';

/**
 * Puts title and sentence into the dialog's page, as text and never as markup. The focus is on the button, which the
 * sentence describes, so that a screen reader says both; Escape does what the button does.
 */
export function fillDialog(
  page: Document,
  { title, text, dark }: DialogContent,
  closeLabel: string,
  close: () => void,
): void {
  if (dark !== undefined) page.documentElement.dataset.theme = dark ? 'dark' : 'light';
  page.title = title;
  page.getElementById('title')!.textContent = title;
  page.getElementById('text')!.textContent = text;
  const button = page.getElementById('close')!;
  button.textContent = closeLabel;
  button.addEventListener('click', close);
  page.body.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  // Without a scroll: at 200 % the sentence comes first.
  button.focus({ preventScroll: true });
}
