/** What the dialog shows. */
export interface DialogContent {
  title: string;
  text: string;
  /** Whether Office is dark; without it the dialog looks like the system. */
  dark?: boolean;
}

/**
 * The dialog's address with its content in the fragment, which never reaches a server: sentences name sheets and cells
 * of the user. Base64 for addresses (RFC 4648, section 5), for whatever Office adds to the address shows where it ends,
 * and Excel on the web refuses addresses with escaped line breaks.
 */
export function dialogAddress(page: string, content: DialogContent): string {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const fragment = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${new URL('dialog.html', page).href}#${fragment}`;
}

/** The content that an address of the dialog carries; undefined for any other fragment. */
export function dialogContent(fragment: string): DialogContent | undefined {
  const [, text] = /^#([\w-]+)/.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    const content = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Record<string, unknown>> | null;
    const { title, text: sentence, dark } = content ?? {};
    if (typeof title !== 'string' || typeof sentence !== 'string') return undefined;
    return { title, text: sentence, ...(typeof dark === 'boolean' && { dark }) };
  } catch {
    return undefined;
  }
}
