/** What an add-in's page and Excel on the web write to each other with `postMessage`, each as a text of JSON. */
export interface Envelope {
  _messageType: number;
  _actionType?: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _errorCode?: number;
  _responseType?: number;
  _serializerVersion: number;
}

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** What the page asks with `executeMethod`, by `DdaMethod.DispatchId`. */
export const Dispatch = {
  saveSettings: 76,
  openFile: 77,
  readFile: 80,
  closeFile: 81,
  batch: 93,
  commandCompleted: 94,
  messageParent: 144,
} as const;

/** Of `executeMethod`; arguments of files and commands stand under numbers. */
export interface Method {
  DdaMethod: { DispatchId: number };
  /** Of a batch: custom data, `POST`, address, headers, text of the batch, permission, flags. */
  ArrayData?: readonly unknown[];
  DdaSettingsMethod?: { Properties: readonly (readonly [string, string])[] };
  /** What a dialog says to the page that opened it. */
  messageToParent?: string;
  [position: number]: unknown;
}

/** Numbers of Office's errors in answers to `executeMethod`. */
export const officeErrors: Record<string, number> = {
  InternalError: 5001,
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** In an envelope: the host could not take the request. */
export const failedInHost = -2;
