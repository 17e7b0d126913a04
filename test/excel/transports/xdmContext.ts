/** Where Excel on the web lives, as far as the page of an add-in can tell. */
export const excelOrigin = 'https://excel.officeapps.live.com';
/** Where the page of the add-in comes from while it is developed. */
export const addinOrigin = 'https://localhost:3000';
/** Where `office.js` is fetched from. */
export const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** What a host tells a page of itself. */
export interface XdmOptions {
  /** The newest `ExcelApi` of this Excel; 1.21 unless told, as on the web. */
  excelApi?: string;
  /** Requirement sets beside `ExcelApi`, with their versions, instead of those of Excel on the web. */
  requirementSets?: Record<string, string>;
  /** Of the address of the page; 1 is a runtime that pane and commands share. */
  clientFlags?: number;
  /** The page is that of a dialog. */
  isDialog?: boolean;
  /** Of the user's Office; French unless told. */
  locale?: string;
}

/** The file that is open, as Excel tells the page of it. `ExcelWorkbook` is one. */
export interface OpenDocument {
  name: string;
  readOnly: boolean;
  /** What the add-in keeps in the file, by name. */
  settings: Map<string, unknown>;
}

export const conversation = 'conversation-1';
const addin = 'feuille-de-route';
const correlation = '11111111-2222-3333-4444-555555555555';

/** ASSUMED: the sets of Excel on the web beside `ExcelApi`, from Microsoft's tables. */
const webSets: Record<string, string> = {
  AddinCommands: '1.3',
  CompressedFile: '1.1',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  ExcelApiOnline: '1.1',
  File: '1.1',
  RibbonApi: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

/** What follows the address of the page, so that `office.js` finds out which Excel it is in. */
export function hostQuery(options: XdmOptions): string {
  return `?_host_Info=${encodeURIComponent(hostInfo(options))}`;
}

/** The name that Excel gives the frame of the page: how to reach it. */
export function windowName(options: XdmOptions): string {
  return JSON.stringify({
    baseFrameName: 'excel',
    hostInfo: hostInfo(options),
    xdmInfo: `${conversation}|${addin}|${excelOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** The answer to the first question of `office.js`. */
export function appContext(document: OpenDocument, options: XdmOptions): object {
  const { excelApi = '1.21', requirementSets = webSets, locale = 'fr-FR' } = options;
  return {
    _id: addin,
    _appInstanceId: addin,
    _appName: 16, // Excel on the web
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${excelOrigin}/${encodeURIComponent(document.name)}`,
    _clientMode: document.readOnly ? 0 : 1,
    _settings: [...document.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: 'documentOpened',
    _osfControlType: 1, // a task pane
    _eToken: '',
    _correlationId: correlation,
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, ...requirementSets }),
    _hostFullVersion: '16.0.18000.1000',
    _appDomains: [addinOrigin],
    _initialDisplayMode: 2,
    _wacHostEnvironment: '0',
  };
}

function hostInfo({ clientFlags = 1, isDialog = false, locale = 'fr-FR' }: XdmOptions): string {
  const dialog = isDialog ? 'isDialog' : '';
  return ['Excel', 'Web', '16.01', locale, correlation, dialog, '', String(clientFlags)].join('$');
}
