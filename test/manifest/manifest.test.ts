import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseXml, type XmlElement } from '../../src/hosts/file/parseXml';
import { addInTexts, ribbonTexts } from '../../src/messages/fr/commands';
import { tabInAddress } from '../../src/taskpane/excel/tabInAddress';
import { commands } from '../../src/workflows/commands/commands';
import { ICON_NAMES, ICON_SIZES } from '../../assets/icons/render';
import { misplaced, typeOf } from './schema';

const MANIFEST = 'manifest.xml';
const ADDRESS = 'https://localhost:3000/';

const source = readFileSync(MANIFEST, 'utf8');
const root = parseXml(source);
const all = everything(root);
const resources = find('Resources')[0]!;
const definitions = everything(resources).filter((element) => element.attribute('id') !== undefined);

function everything(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}

function find(name: string): XmlElement[] {
  return all.filter(({ local }) => local === name);
}

/** Whatever can be clicked, and the menu that holds some of it, in the order of the ribbon. */
const buttons = all.filter(({ local }) => local === 'Control' || local === 'Item');

/** The only element of this name outside VersionOverrides. */
function basic(name: string): XmlElement {
  return root.children.find(({ local }) => local === name)!;
}

const value = (element: XmlElement | undefined): string | undefined => element?.attribute('DefaultValue');

/** The French text of a resource. */
function text(resid: string | undefined): string | undefined {
  return value(definitions.find((definition) => definition.attribute('id') === resid));
}

/** The text that a child of an element refers to. */
function textOf(element: XmlElement, ...path: string[]): string | undefined {
  const child = path.reduce<XmlElement | undefined>(
    (inside, name) => inside?.children.find(({ local }) => local === name),
    element,
  );
  return text(child?.attribute('resid'));
}

describe('manifest.xml', () => {
  it('has its elements where the schema wants them', () => {
    expect(misplaced(root)).toEqual([]);
  });

  it('would be found out of order', () => {
    const swapped = source.replace(/( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1');
    expect(misplaced(parseXml(swapped))).toEqual(['Version comes too late in OfficeApp']);
    const without = source.replace(/<LearnMoreUrl.*/, '').replace('<Supertip>', '<Hint/><Supertip>');
    expect(misplaced(parseXml(without))).toEqual(['GetStarted lacks LearnMoreUrl', 'Control has no Hint']);
  });

  it('is read by the tools of Office', () => {
    const tool = 'node_modules/office-addin-manifest/cli.js';
    const printed = execFileSync(process.execPath, [tool, 'info', MANIFEST], { encoding: 'utf8' });
    expect(printed).toContain('Name: Feuille de route numérique');
    expect(printed).toContain('Default Locale: fr-FR');
    expect(printed).toContain('Hosts: Workbook');
    expect(printed).toContain('Permissions: ReadWriteDocument');
  });

  it('asks for an Excel that can do what is needed', () => {
    const [set] = find('Set');
    expect([set?.attribute('Name'), set?.attribute('MinVersion')]).toEqual(['ExcelApi', '1.13']);
    expect(find('Set')).toHaveLength(1);
  });

  it('has an id, and the version of the project with a fourth part', () => {
    expect(basic('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(basic('Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(basic('Version').text.split('.').slice(0, 3).join('.')).toBe(version);
  });

  it('names everything once, in at most 32 characters', () => {
    for (const ids of [
      definitions.map((element) => element.attribute('id')!),
      [...find('Group'), ...buttons].map((element) => element.attribute('id')!),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[\w.]{1,32}$/);
    }
  });

  it('defines every resource that it refers to, and no other', () => {
    const asked = new Set(all.flatMap((element) => element.attribute('resid') ?? []));
    expect(new Set(definitions.map((element) => element.attribute('id')))).toEqual(asked);
  });

  it('refers to a resource of the right kind', () => {
    const kinds: Record<string, string> = {
      Image: 'Images',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
      LearnMoreUrl: 'Urls',
      FunctionFile: 'Urls',
      SourceLocation: 'Urls',
    };
    for (const element of all.filter((one) => one.attribute('resid') !== undefined)) {
      const kind = resources.children.find((group) =>
        group.children.some((one) => one.attribute('id') === element.attribute('resid')),
      );
      expect([element.local, kind?.local]).toEqual([element.local, kinds[element.local]]);
    }
  });

  it('speaks French, and English to whose Office does', () => {
    expect(basic('DefaultLocale').text).toBe('fr-FR');
    const limits: Record<string, number> = {
      DisplayName: 125,
      Description: 250,
      ShortStrings: 125,
      LongStrings: 250,
    };
    const groups = resources.children.filter(({ local }) => local.endsWith('Strings'));
    const texts: [XmlElement, number][] = [
      ...['DisplayName', 'Description'].map((name): [XmlElement, number] => [basic(name), limits[name]!]),
      ...groups.flatMap((group) =>
        group.children.map((one): [XmlElement, number] => [one, limits[group.local]!]),
      ),
    ];
    for (const [element, limit] of texts) {
      const [english, ...more] = element.children;
      expect(english?.attribute('Locale')).toBe('en-US');
      expect(more).toEqual([]);
      for (const wording of [value(element), english?.attribute('Value')]) {
        expect(wording?.length).toBeGreaterThan(0);
        expect(wording!.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('has https addresses of one origin only, and pages that the build makes', () => {
    const addresses = all.flatMap((element) =>
      ['DefaultValue', 'Value']
        .flatMap((name) => element.attribute(name) ?? [])
        .filter((address) => address.includes('://')),
    );
    expect(addresses.length).toBeGreaterThan(40);
    for (const address of addresses) expect(address.startsWith(ADDRESS)).toBe(true);
    const pages = new Set(
      addresses
        .filter((address) => !address.endsWith('.png'))
        .map((address) => new URL(address).pathname.slice(1)),
    );
    expect(pages).toEqual(new Set(['taskpane.html', 'commands.html', 'index.html']));
    const built = readFileSync('webpack.config.js', 'utf8');
    for (const page of pages) expect(built).toContain(`filename: '${page}'`);
  });

  it('gives each icon in every size that Office knows, as pictures of that size', () => {
    const icons = find('Icon').map((icon) =>
      icon.children.map(
        (image) => [Number(image.attribute('size')), text(image.attribute('resid'))!] as const,
      ),
    );
    expect(icons).toHaveLength(ICON_NAMES.length);
    for (const [at, icon] of icons.entries()) {
      expect(icon.map(([size]) => size)).toEqual(ICON_SIZES);
      for (const [size, address] of icon) {
        expect(address).toBe(`${ADDRESS}icons/${ICON_NAMES[at]!}-${String(size)}.png`);
        expect(pixelsOf(address)).toEqual([size, size]);
      }
    }
    expect(pixelsOf(value(basic('IconUrl'))!)).toEqual([32, 32]);
    expect(pixelsOf(value(basic('HighResolutionIconUrl'))!)).toEqual([64, 64]);
  });

  it('has a button for the pane, one for each command, in their order, and one for the tab of the document', () => {
    const actions = find('Action').map((action) => [
      typeOf(action),
      action.children.find(({ local }) => local === 'FunctionName')?.text ?? textOf(action, 'SourceLocation'),
    ]);
    expect(actions).toEqual([
      ['ShowTaskpane', `${ADDRESS}taskpane.html`],
      ...commands.map(({ id }) => ['ExecuteFunction', id]),
      ['ShowTaskpane', `${ADDRESS}taskpane.html?onglet=copil`],
    ]);
    expect(tabInAddress('?onglet=copil')).toBe('copil');
    const panes = find('TaskpaneId').map((element) => element.text);
    expect(new Set(panes)).toEqual(new Set(['volet']));
  });

  it('keeps what is for a committee in one menu', () => {
    const [menu, ...others] = find('Control').filter((control) => typeOf(control) === 'Menu');
    expect(others).toEqual([]);
    const items = everything(menu!).filter(({ local }) => local === 'Item');
    expect(items.map((item) => textOf(item, 'Label'))).toEqual([
      ribbonTexts.recteur.label,
      ribbonTexts.dossier.label,
      ribbonTexts.publier.label,
    ]);
  });

  it('says what the program says', () => {
    const said = buttons.map((control) => ({
      label: textOf(control, 'Label'),
      title: textOf(control, 'Supertip', 'Title'),
      tip: textOf(control, 'Supertip', 'Description'),
    }));
    expect(said).toEqual(Object.values(ribbonTexts).map(({ label, tip }) => ({ label, title: label, tip })));
    expect(value(basic('DisplayName'))).toBe(addInTexts.name);
    expect(value(basic('Description'))).toBe(addInTexts.description);
    expect(basic('ProviderName').text).toBe(addInTexts.provider);
    expect(textOf(find('Group')[0]!, 'Label')).toBe(addInTexts.group);
    expect(textOf(find('GetStarted')[0]!, 'Title')).toBe(addInTexts.welcome);
    expect(textOf(find('GetStarted')[0]!, 'Description')).toBe(addInTexts.welcomeText);
  });
});

/** Width and height of the picture that an address of ours stands for: the header of its PNG (RFC 2083, section 4.1.1). */
function pixelsOf(address: string): [number, number] {
  const path = `assets/${address.slice(ADDRESS.length)}`;
  expect(existsSync(path)).toBe(true);
  const png = readFileSync(path);
  expect(png.toString('latin1', 1, 4) + png.toString('latin1', 12, 16)).toBe('PNGIHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
