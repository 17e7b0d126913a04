import type { XmlElement } from '../../src/hosts/file/parseXml';

/** How often a child stands under its parent. */
type Often = 'one' | 'maybe' | 'some';

/**
 * The part of the schema of add-in only manifests that a task pane uses: the children of each element in their order
 * (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering; the schemas that Microsoft once published
 * do not compile). `Control` and `Action` are of several types: only those of a button and of a menu are here.
 */
const CHILDREN: Record<string, [name: string, often: Often][]> = {
  OfficeApp: [
    ['Id', 'one'],
    ['AlternateId', 'maybe'],
    ['Version', 'one'],
    ['ProviderName', 'one'],
    ['DefaultLocale', 'one'],
    ['DisplayName', 'one'],
    ['Description', 'one'],
    ['IconUrl', 'one'],
    ['HighResolutionIconUrl', 'one'],
    ['SupportUrl', 'one'],
    ['AppDomains', 'maybe'],
    ['Hosts', 'one'],
    ['Requirements', 'one'],
    ['DefaultSettings', 'one'],
    ['Permissions', 'one'],
    ['VersionOverrides', 'one'],
  ],
  DisplayName: [['Override', 'some']],
  Description: [['Override', 'some']],
  IconUrl: [['Override', 'maybe']],
  HighResolutionIconUrl: [['Override', 'maybe']],
  SupportUrl: [['Override', 'maybe']],
  AppDomains: [['AppDomain', 'some']],
  Hosts: [['Host', 'some']],
  Requirements: [
    ['Sets', 'maybe'],
    ['Methods', 'maybe'],
  ],
  Sets: [['Set', 'some']],
  DefaultSettings: [['SourceLocation', 'one']],
  VersionOverrides: [
    ['Description', 'maybe'],
    ['Requirements', 'maybe'],
    ['Hosts', 'one'],
    ['Resources', 'one'],
  ],
  'VersionOverrides/Host': [['DesktopFormFactor', 'one']],
  DesktopFormFactor: [
    ['GetStarted', 'maybe'],
    ['FunctionFile', 'one'],
    ['ExtensionPoint', 'some'],
  ],
  GetStarted: [
    ['Title', 'one'],
    ['Description', 'one'],
    ['LearnMoreUrl', 'one'],
  ],
  'VersionOverrides/Description': [],
  ExtensionPoint: [['OfficeTab', 'some']],
  OfficeTab: [['Group', 'some']],
  Group: [
    ['Label', 'one'],
    ['Icon', 'one'],
    ['Control', 'some'],
  ],
  Icon: [['Image', 'some']],
  'Control Button': [
    ['Label', 'one'],
    ['Supertip', 'one'],
    ['Icon', 'one'],
    ['Action', 'one'],
  ],
  'Control Menu': [
    ['Label', 'one'],
    ['Supertip', 'one'],
    ['Icon', 'one'],
    ['Items', 'one'],
  ],
  Items: [['Item', 'some']],
  Item: [
    ['Label', 'one'],
    ['Supertip', 'one'],
    ['Icon', 'one'],
    ['Action', 'one'],
  ],
  Supertip: [
    ['Title', 'one'],
    ['Description', 'one'],
  ],
  'Action ShowTaskpane': [
    ['TaskpaneId', 'maybe'],
    ['SourceLocation', 'one'],
    ['Title', 'maybe'],
  ],
  'Action ExecuteFunction': [['FunctionName', 'one']],
  Resources: [
    ['Images', 'one'],
    ['Urls', 'one'],
    ['ShortStrings', 'one'],
    ['LongStrings', 'one'],
  ],
  Images: [['Image', 'some']],
  Urls: [['Url', 'some']],
  ShortStrings: [['String', 'some']],
  LongStrings: [['String', 'some']],
  String: [['Override', 'some']],
};

const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

export function typeOf(element: XmlElement): string | undefined {
  return element.attribute('type', INSTANCE);
}

/** What stands where the schema has something else, as sentences; empty for a manifest in order. */
export function misplaced(element: XmlElement, isOverride = false): string[] {
  const inside = isOverride || element.local === 'VersionOverrides';
  const allowed =
    (isOverride ? CHILDREN[`VersionOverrides/${element.local}`] : undefined) ??
    CHILDREN[`${element.local} ${typeOf(element) ?? ''}`] ??
    CHILDREN[element.local] ??
    [];
  const wrongs: string[] = [];
  let place = 0;
  for (const child of element.children) {
    const at = allowed.findIndex(([name]) => name === child.local);
    if (at < 0) wrongs.push(`${element.local} has no ${child.local}`);
    else if (at < place) wrongs.push(`${child.local} comes too late in ${element.local}`);
    else place = at;
  }
  for (const [name, often] of allowed) {
    const count = element.children.filter(({ local }) => local === name).length;
    if (often !== 'maybe' && count === 0) wrongs.push(`${element.local} lacks ${name}`);
    if (often !== 'some' && count > 1) wrongs.push(`${element.local} has ${name} twice`);
  }
  return [...wrongs, ...element.children.flatMap((child) => misplaced(child, inside))];
}
