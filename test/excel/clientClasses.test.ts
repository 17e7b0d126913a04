import { clientClasses } from './client/clientClasses';

describe('the classes of the client, as our Excel knows them', () => {
  const classes = clientClasses();
  const worksheet = classes.get('Worksheet')!;

  it('has the properties of a sheet by their names on the wire, and since which Excel', () => {
    expect(worksheet.properties.get('Name')).toEqual({ name: 'name', writable: true });
    expect(worksheet.properties.get('Id')).toEqual({ name: 'id', writable: false });
    expect(worksheet.properties.get('TabColor')).toEqual({
      name: 'tabColor',
      writable: true,
      since: { set: 'ExcelApi', version: '1.7' },
    });
  });

  it('knows that the client writes showGridlines under another name than it reads it', () => {
    expect(worksheet.properties.get('ShowGridlines')).toMatchObject({ name: 'showGridlines' });
    expect(worksheet.properties.get('Gridlines')).toMatchObject({ name: 'showGridlines' });
  });

  it('knows where a navigation and a method lead', () => {
    expect(worksheet.navigations.get('PageLayout')).toMatchObject({
      name: 'pageLayout',
      type: 'PageLayout',
    });
    expect(worksheet.methods.get('GetRange')).toEqual({ name: 'getRange', returns: 'Range' });
    expect(worksheet.methods.get('Delete')).toEqual({ name: 'delete' });
  });

  it('knows what a collection holds and how one item of it is asked for', () => {
    expect(classes.get('WorksheetCollection')).toMatchObject({
      item: 'Worksheet',
      indexer: 'Worksheet',
    });
  });

  it('knows under which name the client wants the identity of an object', () => {
    expect(worksheet.identity).toBe('Id');
    expect(classes.get('NamedItem')!.identity).toBe('_Id');
    expect(classes.get('Range')!.identity).toBeUndefined();
  });

  it('knows the numbers of events', () => {
    expect(classes.get('WorksheetCollection')!.events.get('onChanged')).toEqual({ type: 10 });
  });

  it('knows every class that the wire may name', () => {
    expect(classes.size).toBeGreaterThan(200);
    for (const { navigations, methods, item } of classes.values()) {
      const named = [...navigations.values()].map(({ type }) => type);
      const answered = [...methods.values()].flatMap(({ returns }) => returns ?? []);
      for (const type of [...named, ...answered, ...(item ? [item] : [])]) {
        expect([...classes.keys()]).toContain(type);
      }
    }
  });
});
