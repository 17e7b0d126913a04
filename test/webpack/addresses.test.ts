import { officeScript, publicAddress } from '../../webpack/addresses.js';

describe('the public address', () => {
  it('is that of the development server when nothing is said', () => {
    expect(publicAddress({})).toBe('https://localhost:3000/');
    expect(publicAddress({ PUBLIC_ADDRESS: '' })).toBe('https://localhost:3000/');
  });

  it.each([
    ['https://outils.ac-exemple.fr', 'https://outils.ac-exemple.fr/'],
    ['https://outils.ac-exemple.fr/fdr', 'https://outils.ac-exemple.fr/fdr/'],
    ['https://outils.ac-exemple.fr/fdr/', 'https://outils.ac-exemple.fr/fdr/'],
  ])('%s ends with a slash', (given, address) => {
    expect(publicAddress({ PUBLIC_ADDRESS: given })).toBe(address);
  });

  it.each(['http://outils.ac-exemple.fr/', 'outils.ac-exemple.fr', 'https://a.fr/?b', 'https://a.fr/#b'])(
    '%s is none that Office opens',
    (given) => {
      expect(() => publicAddress({ PUBLIC_ADDRESS: given })).toThrow('PUBLIC_ADDRESS');
    },
  );
});

describe('office.js', () => {
  it("comes from Microsoft's server, and nothing else may", () => {
    expect(officeScript({})).toEqual({
      address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      source: 'https://appsforoffice.microsoft.com',
    });
  });

  it('may be a copy among our own files', () => {
    expect(officeScript({ OFFICE_JS: 'office/office.js' })).toEqual({
      address: 'office/office.js',
      source: "'self'",
    });
  });

  it('never comes without encryption', () => {
    expect(() => officeScript({ OFFICE_JS: 'http://exemple.fr/office.js' })).toThrow('OFFICE_JS');
  });
});
