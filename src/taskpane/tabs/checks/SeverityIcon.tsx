import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../../domain/finding';

const icons = { erreur: ErrorCircleRegular, avertissement: WarningRegular, information: InfoRegular };

/** A shape for each severity, always beside its word: neither colour nor shape carries it alone. */
export function SeverityIcon({ severity }: { severity: Severity }): ReactNode {
  const Icon = icons[severity];
  return <Icon aria-hidden />;
}
