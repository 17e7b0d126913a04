/** A workbook to try the program with; `address` is a file of ours, or its very bytes in the page that is one file. */
export interface SampleFile {
  id:
    | 'guyane-2020-2021'
    | 'guyane-2024-2025'
    | 'limoges-2016-2017'
    | 'nice-2017-2019'
    | 'nouvelle-aquitaine-2021';
  address: string;
}

/** The richest first: it has a projet académique, hence a matrix. */
export const samples: SampleFile[] = [
  {
    id: 'nice-2017-2019',
    address: new URL('../../../assets/samples/nice-2017-2019.xlsx', import.meta.url).href,
  },
  {
    id: 'nouvelle-aquitaine-2021',
    address: new URL('../../../assets/samples/nouvelle-aquitaine-2021.xlsx', import.meta.url).href,
  },
  {
    id: 'guyane-2020-2021',
    address: new URL('../../../assets/samples/guyane-2020-2021.xlsx', import.meta.url).href,
  },
  {
    id: 'guyane-2024-2025',
    address: new URL('../../../assets/samples/guyane-2024-2025.xlsx', import.meta.url).href,
  },
  {
    id: 'limoges-2016-2017',
    address: new URL('../../../assets/samples/limoges-2016-2017.xlsx', import.meta.url).href,
  },
];

/** The file of a sample. */
export async function sampleFile({ id, address }: SampleFile): Promise<File> {
  const name = `${id}.xlsx`;
  if (address.startsWith('data:')) return new File([bytesOfDataAddress(address)], name);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} ${name}`);
  return new File([await response.blob()], name);
}

/** A page opened from a folder may not fetch, not even a data address. */
function bytesOfDataAddress(address: string): Uint8Array<ArrayBuffer> {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
