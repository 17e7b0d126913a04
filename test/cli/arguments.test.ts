import { readArguments, UsageError, type Command } from '../../src/cli/arguments';

const SHEETS = ['matrice', 'indicateurs'];
const TODAY = '2024-06-30';

function read(line: string): Command {
  return readArguments(line === '' ? [] : line.split(' '), TODAY, {
    sheets: SHEETS,
    codes: ['TXT-01', 'FMT-02'],
  });
}

describe('readArguments', () => {
  const base = { file: 'plan.xlsx', json: false, all: false, date: TODAY };
  const lines: [line: string, command: Command][] = [
    ['lire plan.xlsx', { ...base, name: 'lire' }],
    ['lire plan.xlsx --json', { ...base, name: 'lire', json: true }],
    ['--json lire plan.xlsx', { ...base, name: 'lire', json: true }],
    ['controler plan.ods', { ...base, name: 'controler', file: 'plan.ods' }],
    [
      'controler plan.xlsx --tout --date 2025-01-31',
      { ...base, name: 'controler', all: true, date: '2025-01-31' },
    ],
    ['copier plan.xlsx --sortie propre.xlsx', { ...base, name: 'copier', output: 'propre.xlsx' }],
    [
      'exporter plan.xlsx --sortie plan.docx --noms',
      { ...base, name: 'exporter', output: 'plan.docx', names: true },
    ],
    [
      'exporter plan.xlsm --sortie dossier.xlsx --feuilles matrice --axes 1 --pilote DANE --partenaire Mairie --lieu Nice',
      {
        ...base,
        name: 'exporter',
        file: 'plan.xlsm',
        output: 'dossier.xlsx',
        sheets: ['matrice'],
        axes: ['1'],
        owner: 'DANE',
        partner: 'Mairie',
        place: 'Nice',
      },
    ],
    ['nouvelle --sortie neuve.xlsx', { ...base, name: 'nouvelle', file: '', output: 'neuve.xlsx' }],
    ['generer plan.xlsx --sortie suite.xlsx', { ...base, name: 'generer', output: 'suite.xlsx' }],
    [
      'generer plan.xlsm --sortie=suite.XLSM',
      { ...base, name: 'generer', file: 'plan.xlsm', output: 'suite.XLSM' },
    ],
    [
      'generer plan.xlsx --sortie s.xlsx --feuilles matrice',
      { ...base, name: 'generer', output: 's.xlsx', sheets: ['matrice'] },
    ],
    [
      'generer plan.xlsx --sortie s.xlsx --feuilles Indicateurs,matrice',
      { ...base, name: 'generer', output: 's.xlsx', sheets: ['indicateurs', 'matrice'] },
    ],
    [
      'generer plan.xlsx --sortie s.xlsx --matrice blocs,colonnes,A3 --axes 1,3',
      {
        ...base,
        name: 'generer',
        output: 's.xlsx',
        matrix: {
          'matrice/mise en page': 'un bloc par axe',
          'matrice/sens': 'actions en colonnes',
          'matrice/papier': 'A3',
        },
        axes: ['1', '3'],
      },
    ],
    [
      'generer plan.xlsx --sortie s.xlsx --matrice feuille,a4 --axes tous',
      {
        ...base,
        name: 'generer',
        output: 's.xlsx',
        matrix: { 'matrice/mise en page': null, 'matrice/papier': null },
        axes: ['tous'],
      },
    ],
    ['corriger plan.xlsx --sortie s.xlsx', { ...base, name: 'corriger', output: 's.xlsx' }],
    [
      'corriger plan.xlsx --sortie s.xlsx --codes txt-01,FMT-02',
      { ...base, name: 'corriger', output: 's.xlsx', codes: ['TXT-01', 'FMT-02'] },
    ],
  ];

  it.each(lines)('fdr %s', (line, command) => {
    expect(read(line)).toEqual(command);
  });
});

describe('what was used wrongly', () => {
  const lines: [line: string, sentence: string][] = [
    [
      '',
      'Dites ce qu’il faut faire : lire CLASSEUR, controler CLASSEUR, generer CLASSEUR --sortie FICHIER.xlsx, corriger CLASSEUR --sortie FICHIER.xlsx, reporter CLASSEUR --sortie FICHIER.xlsx, copier CLASSEUR --sortie FICHIER.xlsx, exporter CLASSEUR --sortie FICHIER.docx ou FICHIER.xlsx, exporter CLASSEUR --modele FORMULAIRE.xlsx --sortie FICHIER.xlsx, ou nouvelle --sortie FICHIER.xlsx.',
    ],
    [
      'relire plan.xlsx',
      'La commande « relire » n’existe pas : utilisez lire CLASSEUR, controler CLASSEUR, generer CLASSEUR --sortie FICHIER.xlsx, corriger CLASSEUR --sortie FICHIER.xlsx, reporter CLASSEUR --sortie FICHIER.xlsx, copier CLASSEUR --sortie FICHIER.xlsx, exporter CLASSEUR --sortie FICHIER.docx ou FICHIER.xlsx, exporter CLASSEUR --modele FORMULAIRE.xlsx --sortie FICHIER.xlsx, ou nouvelle --sortie FICHIER.xlsx.',
    ],
    [
      'generer plan.xlsx --sortie s.xlsx --matrice paysage',
      'La forme « paysage » de la matrice n’existe pas : choisissez parmi feuille, blocs, lignes, colonnes, A4 et A3, par exemple --matrice blocs,A3.',
    ],
    [
      'lire plan.xlsx --axes 1',
      'L’option « --axes » ne sert qu’à « generer » et « exporter » : enlevez-la, ou utilisez generer CLASSEUR --sortie FICHIER.xlsx.',
    ],
    ['lire', 'Indiquez le classeur après « lire », par exemple « lire classeur.xlsx ».'],
    [
      'lire mon plan.xlsx',
      'Un seul classeur à la fois : « plan.xlsx » est en trop (mettez entre guillemets un nom qui contient des espaces).',
    ],
    [
      'lire plan.xlsx --jsn',
      'L’option « --jsn » n’est pas comprise : les options sont --json, --tout, --date AAAA-MM-JJ, --sortie FICHIER, --feuilles LISTE, --matrice LISTE, --axes LISTE, --codes LISTE, --modele FICHIER, --noms, --pilote MOTS, --partenaire MOTS et --lieu MOTS.',
    ],
    [
      'controler plan.xlsx --date',
      'L’option « --date » est mal écrite : les options sont --json, --tout, --date AAAA-MM-JJ, --sortie FICHIER, --feuilles LISTE, --matrice LISTE, --axes LISTE, --codes LISTE, --modele FICHIER, --noms, --pilote MOTS, --partenaire MOTS et --lieu MOTS.',
    ],
    [
      'lire plan.xlsx --json=oui',
      'L’option « --json » est mal écrite : les options sont --json, --tout, --date AAAA-MM-JJ, --sortie FICHIER, --feuilles LISTE, --matrice LISTE, --axes LISTE, --codes LISTE, --modele FICHIER, --noms, --pilote MOTS, --partenaire MOTS et --lieu MOTS.',
    ],
    [
      'controler plan.xlsx --date 30/06/2024',
      'La date « 30/06/2024 » n’est pas comprise : écrivez-la AAAA-MM-JJ, par exemple 2025-06-30.',
    ],
    [
      'controler plan.xlsx --date 2024-02-30',
      'La date « 2024-02-30 » n’est pas comprise : écrivez-la AAAA-MM-JJ, par exemple 2025-06-30.',
    ],
    ['generer plan.xlsx', 'Indiquez le fichier à écrire avec --sortie FICHIER.xlsx.'],
    [
      'generer plan.xlsx --sortie plan.pdf',
      'Le fichier « plan.pdf » doit être un classeur Excel : donnez-lui un nom en .xlsx.',
    ],
    [
      'generer plan.xlsx --sortie plan.xlsx',
      'Le fichier à écrire est le classeur lu : choisissez un autre nom, votre classeur n’est jamais modifié.',
    ],
    [
      'generer plan.xlsm --sortie suite.xlsx',
      'Le classeur lu est un .xlsm : donnez au fichier à écrire un nom en .xlsm, sinon Excel refusera de l’ouvrir.',
    ],
    [
      'generer plan.xlsx --sortie s.xlsx --feuilles matrice,fiches',
      'La feuille « fiches » n’existe pas : choisissez parmi matrice et indicateurs.',
    ],
    [
      'nouvelle plan.xlsx --sortie neuve.xlsx',
      'La commande « nouvelle » ne lit aucun classeur : enlevez « plan.xlsx », ou utilisez copier CLASSEUR --sortie FICHIER.xlsx pour copier un classeur au propre.',
    ],
    [
      'exporter plan.xlsx',
      'Indiquez le fichier à écrire avec --sortie FICHIER.docx ou --sortie FICHIER.xlsx, ou le dossier où l’enregistrer.',
    ],
    [
      'exporter plan.xlsx --sortie plan.docx --feuilles matrice',
      'L’option « --feuilles » choisit les feuilles d’un classeur et le fichier à écrire est un document : enlevez-la, ou donnez-lui un nom en .xlsx.',
    ],
    [
      'exporter plan.docx --sortie plan.docx',
      'Le fichier à écrire est le classeur lu : choisissez un autre nom, votre classeur n’est jamais modifié.',
    ],
    [
      'lire plan.xlsx --noms',
      'L’option « --noms » ne sert qu’à « exporter » : enlevez-la, ou utilisez exporter CLASSEUR --sortie FICHIER.docx.',
    ],
    ['nouvelle', 'Indiquez le fichier à écrire avec --sortie FICHIER.xlsx.'],
    [
      'nouvelle --sortie neuve.xlsm',
      'Le fichier « neuve.xlsm » doit être un classeur Excel : donnez-lui un nom en .xlsx.',
    ],
    [
      'lire plan.xlsx --sortie plan.json',
      'L’option « --sortie » ne sert qu’à « generer », « corriger », « reporter », « copier », « exporter » et « nouvelle » : enlevez-la, ou utilisez generer CLASSEUR --sortie FICHIER.xlsx.',
    ],
    ['corriger plan.xlsx', 'Indiquez le fichier à écrire avec --sortie FICHIER.xlsx.'],
    [
      'corriger plan.xlsx --sortie s.xlsx --codes TXT-99',
      'Le contrôle « TXT-99 » n’existe pas : prenez les codes que donne « controler », par exemple --codes TXT-01,FMT-02.',
    ],
    [
      'controler plan.xlsx --codes TXT-01',
      'L’option « --codes » ne sert qu’à « corriger » : enlevez-la, ou utilisez corriger CLASSEUR --sortie FICHIER.xlsx.',
    ],
    [
      'controler plan.xlsx --feuilles matrice',
      'L’option « --feuilles » ne sert qu’à « generer » et « exporter » : enlevez-la, ou utilisez generer CLASSEUR --sortie FICHIER.xlsx.',
    ],
  ];

  /** What a line is answered, with ordinary spaces to be read here. */
  const answer = (line: string): string => {
    try {
      read(line);
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    return 'compris';
  };

  it.each(lines)('fdr %s', (line, sentence) => {
    expect(answer(line).replaceAll('\u00A0', ' ')).toBe(sentence);
  });

  it.each(lines)('is said in one French sentence: fdr %s', (line) => {
    const sentence = answer(line);
    expect(sentence).toMatch(/^[A-ZÉ].*\.$/);
    expect(sentence).not.toMatch(/[^\u00A0][:;?!»](?:\s|$)|«[^\u00A0]|'|\n/);
  });
});
