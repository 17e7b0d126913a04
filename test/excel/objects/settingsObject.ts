import type { ModelObject } from '../engine/modelObject';
import type { ExcelWorkbook } from '../workbook/workbook';
import { asText } from './arguments';
import { collectionObject } from './collectionObject';
import { itemNotFound } from './refusals';

/** `Workbook.settings`: values by key, of this add-in alone. Keys tell capitals from small letters. */
export function settingsObject({ settings }: ExcelWorkbook): ModelObject {
  return collectionObject({
    type: 'SettingCollection',
    ways: ['indexer', 'GetItemOrNullObject'],
    items: () => [...settings.keys()].map((key) => settingObject(settings, key)),
    find: (key) => {
      const name = asText(key);
      return settings.has(name) ? settingObject(settings, name) : undefined;
    },
    methods: {
      Add: ([key, value]) => {
        settings.set(asText(key), value);
        return settingObject(settings, asText(key));
      },
    },
  });
}

function settingObject(settings: Map<string, unknown>, key: string): ModelObject {
  return {
    type: 'Setting',
    members: {
      id: () => key,
      properties: {
        Key: { get: () => key },
        _Id: { get: () => key },
        Value: {
          get: () => {
            if (!settings.has(key)) throw itemNotFound();
            return settings.get(key);
          },
          set: (value) => settings.set(key, value),
        },
      },
      methods: { Delete: () => void settings.delete(key) },
    },
  };
}
