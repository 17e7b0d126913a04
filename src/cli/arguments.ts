import { parseArgs } from 'node:util';
import type { SettingChanges } from '../domain/settings';
import { usage } from '../messages/fr';
import { templateTexts } from '../messages/fr/template';
import { knownShapes, shapeChanges } from './matrixOptions';

/** What the command line was asked to do. */
export interface Command {
  name: 'lire' | 'controler' | 'generer' | 'corriger' | 'reporter' | 'copier' | 'exporter' | 'nouvelle';
  /** The workbook to read; empty for `nouvelle`, which reads none. */
  file: string;
  json: boolean;
  /** Every rule, not only those of the default profile. */
  all: boolean;
  /** ISO date that « today » means. */
  date: string;
  output?: string;
  /** Ids of the sheets to generate; all of them when it is left out. */
  sheets?: string[];
  /** How the matrix is to be made: what is said of it. */
  matrix?: SettingChanges;
  /** Codes or titles of the axes that the matrix is to show, or that are exported. */
  axes?: string[];
  /** Codes of the rules whose corrections are made; all of them when it is left out. */
  codes?: string[];
  /** A form of others, of which a filled copy is exported. */
  form?: string;
  /** Persons are named in what is exported; without it, as the workbook says. */
  names?: true;
  /** Words that stand among the pilotes, the partenaires, or name a place: what is about others is not exported. */
  owner?: string;
  partner?: string;
  place?: string;
}

/** What may be named in a list. */
export interface Known {
  sheets: readonly string[];
  codes: readonly string[];
}

/** The command line was used wrongly; the message is one French sentence for the user. */
export class UsageError extends Error {}

const NAMES: readonly string[] = [
  ...([
    'lire',
    'controler',
    'generer',
    'corriger',
    'reporter',
    'copier',
    'exporter',
    'nouvelle',
  ] satisfies Command['name'][]),
];

/** Commands that write a file. */
const WRITING: readonly string[] = ['generer', 'corriger', 'reporter', 'copier', 'exporter', 'nouvelle'];
/** Options that only some commands take. */
const ONLY_FOR: readonly [keyof Values, readonly string[]][] = [
  ['sortie', WRITING],
  ['feuilles', ['generer', 'exporter']],
  ['matrice', ['generer']],
  ['axes', ['generer', 'exporter']],
  ['codes', ['corriger']],
  ['modele', ['exporter']],
  ['noms', ['exporter']],
  ['pilote', ['exporter']],
  ['partenaire', ['exporter']],
  ['lieu', ['exporter']],
];

/** Reads the arguments behind the program's name. Throws UsageError. `today` is the ISO date used without `--date`. */
export function readArguments(args: string[], today: string, known: Known): Command {
  const { values, positionals } = parse(args);
  const [name, ...files] = positionals;
  if (name === undefined || !NAMES.includes(name)) throw new UsageError(usage.unknownCommand(name));
  if (name === 'nouvelle' && files.length > 0) throw new UsageError(usage.noWorkbookToRead(files[0]!));
  const [file, ...more] = name === 'nouvelle' ? [''] : files;
  if (file === undefined) throw new UsageError(usage.noWorkbook(name));
  if (more.length > 0) throw new UsageError(usage.oneWorkbook(more[0]!));
  if (values.date !== undefined && !isDate(values.date)) throw new UsageError(usage.badDate(values.date));
  const sheets = values.feuilles?.split(',').map((id) => id.trim().toLowerCase());
  const unknown = sheets?.find((id) => !known.sheets.includes(id));
  if (unknown !== undefined) throw new UsageError(usage.unknownSheet(unknown, known.sheets));
  const matrix = values.matrice === undefined ? undefined : shapeChanges(listOf(values.matrice));
  if (typeof matrix === 'string') throw new UsageError(usage.unknownShape(matrix, knownShapes));
  const axes = values.axes === undefined ? undefined : listOf(values.axes);
  const codes = values.codes?.split(',').map((code) => code.trim().toUpperCase());
  const strange = codes?.find((code) => !known.codes.includes(code));
  if (strange !== undefined) throw new UsageError(usage.unknownCode(strange));
  for (const [option, commands] of ONLY_FOR) {
    if (values[option] !== undefined && !commands.includes(name))
      throw new UsageError(usage.onlyFor(`--${option}`, commands));
  }
  if (name === 'exporter') checkExport(values, file);
  else if (WRITING.includes(name)) checkOutput(values.sortie, file);
  return {
    name: name as Command['name'],
    file,
    json: values.json ?? false,
    all: values.tout ?? false,
    date: values.date ?? today,
    ...(values.sortie !== undefined && { output: values.sortie }),
    ...(sheets && { sheets }),
    ...(matrix && { matrix }),
    ...(axes && { axes }),
    ...(codes && { codes }),
    ...(values.modele !== undefined && { form: values.modele }),
    ...(values.noms === true && { names: true }),
    ...(values.pilote !== undefined && { owner: values.pilote }),
    ...(values.partenaire !== undefined && { partner: values.partenaire }),
    ...(values.lieu !== undefined && { place: values.lieu }),
  };
}

function listOf(text: string): string[] {
  return text.split(',').map((word) => word.trim());
}

function checkOutput(output: string | undefined, file: string): void {
  if (output === undefined) throw new UsageError(usage.noOutput);
  const kind = kindOf(output);
  if (kind === undefined) throw new UsageError(usage.badOutput(output));
  // A document becomes a workbook without macros.
  if (kind === 'xlsm' && (file === '' || /\.docx$/i.test(file)))
    throw new UsageError(usage.badOutput(output));
  // Excel opens a workbook with macros only as .xlsm, and one without only as .xlsx.
  const read = kindOf(file);
  if (read !== undefined && read !== kind) throw new UsageError(usage.otherKind(read));
  if (output === file) throw new UsageError(usage.sameFile);
}

/** What is exported is a new file, whatever the workbook is; whether its name is that of a folder is seen later. */
function checkExport({ sortie, feuilles, modele }: Values, file: string): void {
  if (sortie === undefined) throw new UsageError(usage.noExport);
  if (sortie === file) throw new UsageError(usage.sameFile);
  if (modele !== undefined) {
    if (feuilles !== undefined) throw new UsageError(templateTexts.withSheets);
    if (sortie === modele) throw new UsageError(templateTexts.sameAsForm);
  }
  if (feuilles !== undefined && /\.docx$/i.test(sortie)) throw new UsageError(usage.sheetsOfDocument);
}

function kindOf(file: string): string | undefined {
  return /\.(xls[xm])$/i.exec(file)?.[1]?.toLowerCase();
}

function parse(args: string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        tout: { type: 'boolean' },
        date: { type: 'string' },
        sortie: { type: 'string' },
        feuilles: { type: 'string' },
        matrice: { type: 'string' },
        axes: { type: 'string' },
        codes: { type: 'string' },
        modele: { type: 'string' },
        noms: { type: 'boolean' },
        pilote: { type: 'string' },
        partenaire: { type: 'string' },
        lieu: { type: 'string' },
      },
    });
  } catch (error) {
    const { message = '', code } = error as Partial<NodeJS.ErrnoException>;
    const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? '';
    const isKnown = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw new UsageError(isKnown ? usage.badOption(option) : usage.unknownOption(option));
  }
}

interface Values {
  json?: boolean;
  tout?: boolean;
  date?: string;
  sortie?: string;
  feuilles?: string;
  matrice?: string;
  axes?: string;
  codes?: string;
  modele?: string;
  noms?: boolean;
  pilote?: string;
  partenaire?: string;
  lieu?: string;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}
