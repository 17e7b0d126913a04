// Raccourcis pour le paquet docx.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';

export const P = (texte, { b, i, u, taille, couleur, ...o } = {}) =>
  new Paragraph({
    ...o,
    children: [].concat(texte).map((x) =>
      typeof x === 'string'
        ? new TextRun({
            text: x,
            bold: b,
            italics: i,
            color: couleur,
            ...(u && { underline: {} }),
            ...(taille && { size: taille * 2 }),
          })
        : x,
    ),
  });
export const gras = (text) => new TextRun({ text, bold: true });
export const puce = (texte) => P(texte, { numbering: { reference: 'puces', level: 0 } });
/** une liste à puces ; un seul élément : un paragraphe */
export const liste = (xs) => (xs.length > 1 ? xs.map(puce) : xs.map((x) => P(x)));
export const numeros = (xs, instance) =>
  xs.map((x) => P(x, { numbering: { reference: 'numeros', level: 0, instance } }));

/** cases : textes, listes de paragraphes ou { contenu, suite, large, b } ; la première ligne est l'en-tête, redite à chaque page */
export function tableau(largeurs, lignes, { fond = 'DDEBF7' } = {}) {
  const cellule = (x, k, tete) => {
    const c = typeof x === 'object' && !Array.isArray(x) ? x : { contenu: x };
    return new TableCell({
      width: { size: largeurs[k], type: WidthType.DXA },
      ...(c.large && { columnSpan: c.large }),
      ...(c.suite && {
        verticalMerge: c.suite === 'debut' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
      }),
      ...(tete && { shading: { type: ShadingType.CLEAR, fill: fond } }),
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      children: Array.isArray(c.contenu)
        ? c.contenu.length
          ? c.contenu
          : [P('')]
        : [P(c.contenu, { b: tete || c.b, ...((tete || c.centre) && { alignment: AlignmentType.CENTER }) })],
    });
  };
  return new Table({
    columnWidths: largeurs,
    width: { size: largeurs.reduce((a, b) => a + b), type: WidthType.DXA },
    rows: lignes.map(
      (l, n) =>
        new TableRow({
          tableHeader: n === 0,
          cantSplit: true,
          children: l.map((x, k) => cellule(x, k, n === 0)),
        }),
    ),
  });
}

const niveau = (format, text) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } },
});
/** sections : [{ paysage, enfants }] */
export const fichier = (titre, haut, pied, sections, police = 'Calibri') =>
  Packer.toBuffer(
    new Document({
      title: titre,
      creator: 'Secrétariat',
      styles: {
        default: { document: { run: { font: police, size: 20 }, paragraph: { spacing: { after: 60 } } } },
      },
      numbering: {
        config: [
          { reference: 'puces', levels: [niveau(LevelFormat.BULLET, '•')] },
          { reference: 'numeros', levels: [niveau(LevelFormat.DECIMAL, '%1.')] },
        ],
      },
      sections: sections.map(({ paysage, enfants }) => ({
        properties: {
          page: {
            size: { width: 11906, height: 16838, ...(paysage && { orientation: 'landscape' }) },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        headers: { default: new Header({ children: [P(haut, { i: true, taille: 8, couleur: '7F7F7F' })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ text: `${pied} – `, size: 16 }),
                  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
                ],
              }),
            ],
          }),
        },
        children: enfants,
      })),
    }),
  );
