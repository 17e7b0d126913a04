import { Button, Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../domain/finding';
import { sheetButtonTexts } from '../../messages/fr/commands';
import { severityNames } from '../../messages/fr/checks';
import { paneTexts } from '../../messages/fr/pane';
import { missingReasons } from '../../messages/fr';
import { bySeverity, countsOf } from '../../domain/counts';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import type { OpenWorkbook } from '../pane/paneState';
import { toldOf } from './checks/findingFilter';
import { SeverityIcon } from './checks/SeverityIcon';

export interface SummaryProps {
  workbook: OpenWorkbook;
  busy: boolean;
  onFindings: (severity: Severity) => void;
  onMatrix: () => void;
  /** To where a projet académique is entered. */
  onFramework: () => void;
}

/** The first words after reading, then what is wrong, then the way to the matrix. */
export function Summary({ workbook, busy, onFindings, onMatrix, onFramework }: SummaryProps): ReactNode {
  const styles = usePaneStyles();
  const { reading, made } = workbook;
  const findings = toldOf(workbook.findings);
  if (!reading.isRoadmap) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{paneTexts.noRoadmap}</MessageBarBody>
      </MessageBar>
    );
  }
  const matrix = reading.possible['matrice'];
  return (
    <section className={styles.stack}>
      <p className={styles.paragraph}>
        <Text weight="semibold">
          {paneTexts.firstWords(reading.roadmap.levels, countsOf(reading.roadmap))}
        </Text>{' '}
        <Text>{paneTexts.nothingChanged}</Text>
      </p>
      <div className={styles.tight}>
        <Heading level={2}>{paneTexts.whatIsWrong}</Heading>
        {findings.length === 0 && <Text>{paneTexts.nothingWrong}</Text>}
        <div className={styles.row}>
          {bySeverity(findings)
            .filter(([, count]) => count > 0)
            .map(([severity, count]) => (
              <Button
                key={severity}
                size="small"
                icon={<SeverityIcon severity={severity} />}
                aria-label={paneTexts.seeFindings(severityNames[severity], count)}
                onClick={() => {
                  onFindings(severity);
                }}
              >
                {paneTexts.severityCount(severityNames[severity], count)}
              </Button>
            ))}
        </div>
      </div>
      {matrix !== undefined && matrix !== 'ready' ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {missingReasons[matrix]}
            {matrix === 'framework' && reading.writes && (
              <>
                {' '}
                <Link inline onClick={onFramework}>
                  {paneTexts.enterFramework}
                </Link>
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <div>
          <Button appearance="primary" disabledFocusable={busy || !reading.writes} onClick={onMatrix}>
            {made['matrice'] ? sheetButtonTexts.matrice.renew : sheetButtonTexts.matrice.create}
          </Button>
        </div>
      )}
    </section>
  );
}
