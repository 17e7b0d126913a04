import { bySeverity } from '../../domain/counts';
import { checkWorkbook } from '../checkWorkbook';
import { readWorkbook } from '../readWorkbook';
import type { Command } from './command';

/** Contrôler: how many findings there are that nobody accepted, as a reader of the document would see them. Writes nothing. */
export const checkCommand: Command = {
  id: 'controler',
  async run(host, { date, ...options }) {
    const reading = await readWorkbook(host, options);
    if (!reading.isRoadmap) return { kind: 'no-roadmap' };
    const findings = checkWorkbook(reading, { date, profile: 'copil' });
    return { kind: 'checked', counts: bySeverity(findings.filter(({ accepted }) => !accepted)) };
  },
};
