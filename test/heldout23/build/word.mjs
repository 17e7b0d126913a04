// Un document comme Word français l'enregistre : styles « Titre1 », listes, phrases coupées en plusieurs morceaux.
const ech = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** un morceau de texte ; de temps en temps le correcteur l'a coupé en deux */
export function r(texte, { b, i, u, taille, couleur } = {}) {
  const pr = [
    b && '<w:b/>',
    i && '<w:i/>',
    couleur && `<w:color w:val="${couleur}"/>`,
    taille && `<w:sz w:val="${taille * 2}"/>`,
    u && '<w:u w:val="single"/>',
  ]
    .filter(Boolean)
    .join('');
  const run = (t) =>
    `<w:r>${pr ? `<w:rPr>${pr}</w:rPr>` : ''}<w:t xml:space="preserve">${ech(t)}</w:t></w:r>`;
  const coupe = texte.lastIndexOf(' ', Math.floor(texte.length / 2));
  return texte.length % 4 === 1 && coupe > 0
    ? `${run(texte.slice(0, coupe + 1))}<w:proofErr w:type="spellStart"/>${run(texte.slice(coupe + 1))}<w:proofErr w:type="spellEnd"/>`
    : run(texte);
}
/** un paragraphe ; puce : liste à puces, numero : rang d'une liste numérotée */
export function p(texte, { style, puce, aligne, avant, apres, saut, garde, brut = '', ...police } = {}) {
  const pr = [
    (style ?? (puce ? 'Paragraphedeliste' : '')) && `<w:pStyle w:val="${style ?? 'Paragraphedeliste'}"/>`,
    garde && '<w:keepNext/>',
    saut && '<w:pageBreakBefore/>',
    puce && '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    (avant || apres) && `<w:spacing w:before="${avant ?? 0}" w:after="${apres ?? 0}"/>`,
    puce && '<w:ind w:left="227" w:hanging="227"/>',
    aligne && `<w:jc w:val="${aligne}"/>`,
  ]
    .filter(Boolean)
    .join('');
  return `<w:p>${pr ? `<w:pPr>${pr}</w:pPr>` : ''}${brut}${texte === '' ? '' : r(texte, police)}</w:p>`;
}
/** plusieurs éléments : une puce chacun ; un seul : un paragraphe */
export const liste = (xs) => (xs.length ? xs.map((x) => p(x, { puce: xs.length > 1 })).join('') : p(''));
/** une case : texte ou paragraphes ; suite : 'debut' ou 'suite' d'une fusion vers le bas ; large : nombre de colonnes */
export const cas = (contenu, o = {}) => ({ contenu, ...o });
export function tableau(largeurs, lignes) {
  const cellule = (x, k) => {
    const c = typeof x === 'string' ? { contenu: x } : x;
    const pr = [
      `<w:tcW w:w="${largeurs[k]}" w:type="dxa"/>`,
      c.large && `<w:gridSpan w:val="${c.large}"/>`,
      c.suite && (c.suite === 'debut' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'),
      c.fond && `<w:shd w:val="clear" w:color="auto" w:fill="${c.fond}"/>`,
    ]
      .filter(Boolean)
      .join('');
    return `<w:tc><w:tcPr>${pr}</w:tcPr>${c.contenu.startsWith('<w:p>') ? c.contenu : p(c.contenu, { b: c.b, aligne: c.aligne })}</w:tc>`;
  };
  const rangs = lignes.map(({ cases, entete }) => {
    let k = 0;
    const tcs = cases.map((c) => {
      const s = cellule(c, k);
      k += c.large ?? 1;
      return s;
    });
    return `<w:tr>${entete ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''}${tcs.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grilledutableau"/><w:tblW w:w="${largeurs.reduce((a, b) => a + b)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${largeurs.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rangs.join('')}</w:tbl>`;
}
export const entete = (noms, fond = 'D9E2F3') => noms.map((n) => cas(n, { b: 1, fond, aligne: 'center' }));
/** table des matières telle que Word l'a gardée : un champ, et son dernier état */
export const sommaire = (lignes) => {
  const champ = (x) => `<w:r><w:fldChar w:fldCharType="${x}"/></w:r>`;
  const entrees = lignes.map(
    ([niveau, texte, page], k) =>
      `<w:p><w:pPr><w:pStyle w:val="TM${niveau}"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs></w:pPr>${k ? '' : `${champ('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>${champ('separate')}`}<w:hyperlink w:anchor="_Toc${1000 + k}" w:history="1"><w:r><w:t xml:space="preserve">${ech(texte)}</w:t></w:r><w:r><w:tab/></w:r>${champ('begin')}<w:r><w:instrText xml:space="preserve"> PAGEREF _Toc${1000 + k} \\h </w:instrText></w:r>${champ('separate')}<w:r><w:t>${page}</w:t></w:r>${champ('end')}</w:hyperlink>${k === lignes.length - 1 ? champ('end') : ''}</w:p>`,
  );
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Sommaire', { style: 'En-ttedetabledesmatires' })}${entrees.join('')}</w:sdtContent></w:sdt>`;
};
export const repere = (k) =>
  `<w:bookmarkStart w:id="${k}" w:name="_Toc${1000 + k}"/><w:bookmarkEnd w:id="${k}"/>`;
export const nouvellePage = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

const style = (id, nom, corps, base = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nom}"/><w:basedOn w:val="${base}"/><w:next w:val="Normal"/><w:qFormat/>${corps}</w:style>`;
const titre = (n, taille, couleur) =>
  style(
    `Titre${n}`,
    `heading ${n}`,
    `<w:pPr><w:keepNext/><w:spacing w:before="${n === 1 ? 360 : 240}" w:after="120"/><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="${couleur}"/><w:sz w:val="${taille * 2}"/></w:rPr>`,
  );
const STYLES = `${XML}<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="20"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
${style('Titre', 'Title', '<w:pPr><w:spacing w:before="3600" w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="60"/></w:rPr>')}
${style('Sous-titre', 'Subtitle', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="28"/></w:rPr>')}
${titre(1, 18, '1F3864')}${titre(2, 13, '2E74B5')}${titre(3, 11, '2E74B5')}
${style('En-ttedetabledesmatires', 'TOC Heading', '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>')}
${style('TM1', 'toc 1', '<w:pPr><w:spacing w:before="120"/></w:pPr><w:rPr><w:b/></w:rPr>')}${style('TM2', 'toc 2', '<w:pPr><w:ind w:left="220"/></w:pPr>')}
${style('Paragraphedeliste', 'List Paragraph', '<w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>')}
${style('En-tte', 'header', '')}${style('Pieddepage', 'footer', '')}
<w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="Grilledutableau"><w:name w:val="Table Grid"/><w:basedOn w:val="TableauNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((x) => `<w:${x} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`;
const PUCES = `${XML}<w:numbering ${NS}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** les parties du fichier ; couverture : pas d'en-tête ni de pied sur la première page */
export function document(corps, { titre: t, entete: haut, pied, paysage = false, couverture = false }) {
  const [large, long] = paysage ? [16838, 11906] : [11906, 16838];
  const page =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const sect = `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="${large}" w:h="${long}"${paysage ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>${couverture ? '<w:titlePg/>' : ''}</w:sectPr>`;
  const parts = {
    'word/styles.xml': ['styles', STYLES],
    'word/numbering.xml': ['numbering', PUCES],
    'word/settings.xml': ['settings', `${XML}<w:settings ${NS}><w:zoom w:percent="100"/></w:settings>`],
    'word/header1.xml': [
      'header',
      `${XML}<w:hdr ${NS}>${p(haut, { style: 'En-tte', couleur: '7F7F7F', taille: 8 })}</w:hdr>`,
    ],
    'word/footer1.xml': [
      'footer',
      `${XML}<w:ftr ${NS}><w:p><w:pPr><w:pStyle w:val="Pieddepage"/><w:jc w:val="right"/></w:pPr>${r(`${pied} – page `, { couleur: '7F7F7F', taille: 8 })}${page}</w:p></w:ftr>`,
    ],
  };
  const noms = Object.entries(parts);
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CT}.document.main+xml"/>${noms.map(([n, [k]]) => `<Override PartName="/${n}" ContentType="${CT}.${k}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${ech(t)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-12T08:30:00Z</dcterms:created></cp:coreProperties>`,
    'word/document.xml': `${XML}<w:document ${NS}><w:body>${corps}${sect}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${noms.map(([n, [k]], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${k}" Target="${n.replace('word/', '')}"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(noms.map(([n, [, x]]) => [n, x])),
  };
}
