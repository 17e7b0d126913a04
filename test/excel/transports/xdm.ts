import type { Engine, Reply } from '../engine/engine';
import { whenTaken } from './cellEditing';
import {
  addinOrigin,
  appContext,
  conversation,
  excelOrigin,
  type OpenDocument,
  type XdmOptions,
} from './xdmContext';
import { containerAnswer, forContainer } from './xdmContainer';
import { dialogEvent, dialogOf, type OpenDialog } from './xdmDialogs';
import { OpenFiles } from './xdmFiles';
import {
  ActionType,
  Dispatch,
  failedInHost,
  MessageType,
  officeErrors,
  ResponseType,
  type Envelope,
  type Method,
} from './xdmMessages';

/** What a ribbon command answered when it was done. */
export interface CommandResult {
  /** 0 when the command was found; Office's number of an error otherwise. */
  status: number;
  /** What `event.completed` was given, and the event itself, as a text of JSON. */
  data: string;
}

export interface XdmHostOptions extends XdmOptions {
  /** Bytes of the open file, for `getFileAsync`; without it, files are refused. */
  file?: () => Uint8Array;
  /** Of the page of a dialog: told what it says to the page that opened it (`dialogs[0].send` hands it on). */
  onMessageToParent?: (message: string) => void;
}

/**
 * Excel on the web as `office.js` speaks with it from inside a frame: texts in, texts out. It knows no window; whoever
 * holds the frame carries the texts (`receive` what the page posts to its parent, `post` what comes back).
 */
export class XdmHost {
  /** Dialogs inside Excel's window that are open. */
  readonly dialogs: OpenDialog[] = [];
  /** What the page asked and no one answers, by its name; a test that looks for a gap finds it here. */
  readonly unanswered: string[] = [];

  private readonly files: OpenFiles | undefined;
  /** Of events that the page listens to, the numbers of its registrations. */
  private readonly registered = new Map<string, number>();
  private readonly commands = new Map<string, (result: CommandResult) => void>();
  private waiting: { event: string; data: object }[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly document: OpenDocument,
    private readonly options: XdmHostOptions,
    private readonly post: (text: string) => void,
  ) {
    this.files = options.file && new OpenFiles(options.file);
    engine.onEvent = ({ eventType, targetId, argument }) => {
      const entry = [65536, eventType, targetId, JSON.stringify(argument)];
      this.tell('richApiMessage', { ArrayData: [entry] });
    };
  }

  /** A text that the page posted to its parent. Texts that are no messages of Office are passed over. */
  receive(text: string): void {
    const message = parse(text);
    if (message?._messageType !== MessageType.request) return;
    switch (message._actionType) {
      case ActionType.register:
        this.register(message);
        return;
      case ActionType.unregister:
        this.registered.delete(message._actionName);
        if (message._actionName === dialogEvent) this.dialogs.length = 0;
        this.reply(message, { Error: 0 });
        return;
      default:
        this.invoke(message);
    }
  }

  /**
   * The user clicks a button of the ribbon. ASSUMED: Excel keeps the click until the page listens for commands.
   * @param action name under which the add-in has associated the command
   * @returns what it answered with `event.completed`; never, if it does not call it
   */
  invokeCommand(action: string, button = action): Promise<CommandResult> {
    const id = `command-${String(this.commands.size + 1)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: button } });
      this.tellOnceHeard('appCommandInvoked', { 0: id, 1: action, 2: event });
    });
  }

  private register(message: Envelope): void {
    this.registered.set(message._actionName, message._correlationId);
    this.reply(message, { Error: 0 });
    if (message._actionName === dialogEvent) {
      const dialog = dialogOf(message._data, addinOrigin, (data) => {
        if (!('messageContent' in data)) this.dialogs.splice(this.dialogs.indexOf(dialog), 1);
        this.tell(dialogEvent, data);
      });
      this.dialogs.push(dialog);
    }
    const ready = this.waiting.filter(({ event }) => this.registered.has(event));
    this.waiting = this.waiting.filter(({ event }) => !this.registered.has(event));
    for (const { event, data } of ready) this.tell(event, data);
  }

  private invoke(message: Envelope): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(message, appContext(this.document, this.options));
        return;
      case 'executeMethod':
        this.execute(message, message._data as Method);
        return;
      case 'ContextActivationManager_notifyHost':
        return; // where the focus goes; nothing is answered
      default:
        this.unanswered.push(message._actionName);
    }
  }

  private execute(message: Envelope, method: Method): void {
    const answer = (payload: object) => {
      this.reply(message, { Version: 1, Error: 0, ...payload });
    };
    switch (method.DdaMethod.DispatchId) {
      case Dispatch.batch:
        this.batch(message, method.ArrayData ?? []);
        return;
      case Dispatch.saveSettings:
        this.saveSettings(method);
        answer({});
        return;
      case Dispatch.commandCompleted:
        this.completed(method);
        answer({});
        return;
      case Dispatch.messageParent:
        this.options.onMessageToParent?.(String(method.messageToParent));
        answer({});
        return;
      default: {
        const payload = this.file(method);
        if (payload) answer(payload);
        else {
          this.unanswered.push(`executeMethod ${String(method.DdaMethod.DispatchId)}`);
          answer({ Error: officeErrors['InternalError'] });
        }
      }
    }
  }

  private batch(message: Envelope, data: readonly unknown[]): void {
    const text = String(data[4]);
    if (data[0] === forContainer) {
      this.replyToBatch(message, { kind: 'answered', text: containerAnswer(text) });
      return;
    }
    whenTaken(this.engine, Number(data[6]), () => {
      this.engine.answer(text, (reply) => {
        this.replyToBatch(message, reply);
      });
    });
  }

  private replyToBatch(message: Envelope, reply: Reply): void {
    switch (reply.kind) {
      case 'answered':
        this.reply(message, { Version: 1, Error: 0, Data: [200, [], reply.text] });
        return;
      case 'refused':
        this.reply(message, { Version: 1, Error: officeErrors[reply.code] });
        return;
      case 'lost':
        // ASSUMED: Excel's own page tells that it could not reach its server.
        this.reply(message, null, failedInHost);
    }
  }

  private saveSettings({ DdaSettingsMethod }: Method): void {
    this.document.settings.clear();
    for (const [name, value] of DdaSettingsMethod?.Properties ?? []) {
      this.document.settings.set(name, JSON.parse(value));
    }
  }

  private completed(method: Method): void {
    const id = String(method[0]);
    this.commands.get(id)?.({ status: Number(method[1]), data: String(method[2]) });
  }

  private file(method: Method): object | undefined {
    switch (method.DdaMethod.DispatchId) {
      case Dispatch.openFile:
        return this.files?.open(Number(method[1]));
      case Dispatch.readFile:
        return this.files?.read(Number(method[2]), Number(method[3]));
      case Dispatch.closeFile:
        this.files?.close(Number(method[2]));
        return this.files && {};
      default:
        return undefined;
    }
  }

  private tellOnceHeard(event: string, data: object): void {
    if (this.registered.has(event)) this.tell(event, data);
    else this.waiting.push({ event, data });
  }

  private tell(event: string, data: object): void {
    const registration = this.registered.get(event);
    if (registration === undefined) return;
    this.send({
      _actionName: event,
      _correlationId: registration,
      _data: data,
      _errorCode: 0,
      _responseType: ResponseType.event,
    });
  }

  private reply(to: Envelope, data: unknown, errorCode = 0): void {
    this.send({
      _actionName: to._actionName,
      _correlationId: to._correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: ResponseType.answer,
    });
  }

  private send(message: Partial<Envelope>): void {
    this.post(
      JSON.stringify({
        _messageType: MessageType.response,
        _conversationId: conversation,
        _origin: excelOrigin,
        _serializerVersion: 1,
        ...message,
      }),
    );
  }
}

function parse(text: string): Envelope | undefined {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return undefined;
  }
}
