import { checkCommand } from './checkCommand';
import type { Command } from './command';
import { dossierCommand } from './dossierCommand';
import { indicatorsCommand } from './indicatorsCommand';
import { matrixCommand } from './matrixCommand';
import { rectorCommand } from './rectorCommand';

/** All commands, in the order of the ribbon. */
export const commands: Command[] = [
  checkCommand,
  matrixCommand,
  indicatorsCommand,
  rectorCommand,
  dossierCommand,
];
