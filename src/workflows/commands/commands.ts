import { checkCommand } from './checkCommand';
import type { Command } from './command';
import { indicatorsCommand } from './indicatorsCommand';
import { matrixCommand } from './matrixCommand';

/** All commands, in the order of the ribbon. */
export const commands: Command[] = [checkCommand, matrixCommand, indicatorsCommand];
