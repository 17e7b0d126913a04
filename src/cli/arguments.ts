import { parseArgs } from 'node:util';
import { usage } from '../messages/fr';

/** What the command line was asked to do. */
export interface Command {
  name: 'lire' | 'controler' | 'generer';
  /** The workbook to read. */
  file: string;
  json: boolean;
  /** Every rule, not only those of the default profile. */
  all: boolean;
  /** ISO date that « today » means. */
  date: string;
  output?: string;
  /** Ids of the sheets to generate; all of them when it is left out. */
  sheets?: string[];
}

/** The command line was used wrongly; the message is one French sentence for the user. */
export class UsageError extends Error {}

const NAMES: readonly string[] = ['lire', 'controler', 'generer'] satisfies Command['name'][];

/** Reads the arguments behind the program's name. Throws UsageError. `today` is the ISO date used without `--date`. */
export function readArguments(args: string[], today: string, sheetIds: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, file, ...more] = positionals;
  if (name === undefined || !NAMES.includes(name)) throw new UsageError(usage.unknownCommand(name));
  if (file === undefined) throw new UsageError(usage.noWorkbook(name));
  if (more.length > 0) throw new UsageError(usage.oneWorkbook(more[0]!));
  if (values.date !== undefined && !isDate(values.date)) throw new UsageError(usage.badDate(values.date));
  const sheets = values.feuilles?.split(',').map((id) => id.trim().toLowerCase());
  const unknown = sheets?.find((id) => !sheetIds.includes(id));
  if (unknown !== undefined) throw new UsageError(usage.unknownSheet(unknown, sheetIds));
  if (name === 'generer') checkOutput(values.sortie, file);
  return {
    name: name as Command['name'],
    file,
    json: values.json ?? false,
    all: values.tout ?? false,
    date: values.date ?? today,
    ...(values.sortie !== undefined && { output: values.sortie }),
    ...(sheets && { sheets }),
  };
}

function checkOutput(output: string | undefined, file: string): void {
  if (output === undefined) throw new UsageError(usage.noOutput);
  if (!/\.xls[xm]$/i.test(output)) throw new UsageError(usage.badOutput(output));
  if (output === file) throw new UsageError(usage.sameFile);
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
      },
    });
  } catch (error) {
    const option = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new UsageError(usage.unknownOption(option));
  }
}

interface Values {
  json?: boolean;
  tout?: boolean;
  date?: string;
  sortie?: string;
  feuilles?: string;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}
