import type { Roadmap } from '../../src/domain/roadmap';
import type { CellValue } from '../../src/workbook/snapshot';
import { Desk } from './typing';
import { hostOf, type WrittenSheet } from './workbooks';

/** A workbook of indicators on one sheet, with somebody at work on its sheets of follow-up. */

export const FOLLOW_UP = ['suivi', 'releves', 'parametres'];

export const indicators = (...rows: (string | number | null)[][]): WrittenSheet => ({
  name: 'Axe 1',
  rows: [['Axe 1 : Usages'], ['Objectifs', 'Actions', 'Indicateurs', 'Valeurs cibles'], ...rows],
});
export const LETTERS = ['1.1 Informer', 'Publier la lettre', 'Nombre de lettres', '12'];
export const PIX = ['1.2 Certifier', 'Préparer à Pix', 'Taux de certification', '80 %'];

export async function indicatorDesk(): Promise<Desk> {
  const desk = await Desk.with(hostOf(indicators(LETTERS, PIX)));
  await desk.generate(FOLLOW_UP);
  return desk;
}

export async function idOf(desk: Desk, title: string): Promise<string> {
  return (await desk.read()).roadmap.indicators.find((one) => one.title === title)!.id;
}

/** Types of an indicator on « Suivi », by field. */
export async function typeOf(
  desk: Desk,
  title: string,
  values: Record<string, CellValue | null>,
): Promise<void> {
  const id = await idOf(desk, title);
  await desk.typeAll(new Map(Object.entries(values).map(([field, value]) => [`${field}/${id}`, value])));
}

/** What is followed of each indicator: `Nombre de lettres: 4 au 2024-06-30 sur 12`. */
export const followed = ({ indicators: all }: Roadmap): string[] =>
  all.map(({ title, targets, current, comment }) =>
    [
      `${title}:`,
      ...(current ? [`${String(current.value)} au ${current.date ?? '?'}`] : []),
      `sur ${String(targets.at(-1)?.value)}`,
      ...(comment === undefined ? [] : [comment]),
    ].join(' '),
  );
