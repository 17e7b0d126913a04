/** The seam where the client looks for an Excel that it shares a process with. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** The client puts its receiver here when it starts. */
  onMessageFromHost?: (text: string) => void;
}

/** What the client asks of the page it runs in, and nothing more, plus the names it declares for the whole page. */
export interface ClientWindow {
  _richApiNativeBridge: NativeBridge;
  Office: ClientOffice | undefined;
  [name: string]: unknown;
}

/** `Office` without `office.js`: no host fills it, so what a test needs of it is put there. */
export interface ClientOffice {
  context: {
    requirements: { isSetSupported(set: string, version?: string): boolean };
  };
  [name: string]: unknown;
}

export function clientWindow(bridge: NativeBridge): ClientWindow {
  const address = 'https://localhost/taskpane.html';
  const nothing = () => undefined;
  const window: ClientWindow = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'test' },
    location: {
      protocol: 'https:',
      href: address,
      search: '',
      hash: '',
      origin: new URL(address).origin,
    },
    document: {
      domain: 'localhost',
      URL: address,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    Excel: undefined,
    Office: undefined,
    OfficeCore: undefined,
    OfficeExtension: undefined,
    OSF: undefined,
    Sys: undefined,
  };
  window['window'] = window;
  return window;
}
