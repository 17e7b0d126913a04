import { Button, Caption1, Link, Text } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useId, type ReactNode } from 'react';
import { cleanPaneTexts } from '../../messages/fr/cleanPane';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import { useBeginStyles } from './BeginWithFile.styles';
import { OpenButton } from './OpenButton';
import type { SampleFile } from './samples';

export interface BeginWithFileProps {
  samples: readonly SampleFile[];
  onFile: (file: File) => void;
  onSample: (sample: SampleFile) => void;
  onNew: () => void;
}

/** The ways to begin: choose a workbook, drop one, take a sample, or start from nothing. */
export function BeginWithFile({ samples, onFile, onSample, onNew }: BeginWithFileProps): ReactNode {
  const styles = usePaneStyles();
  const own = useBeginStyles();
  const heading = useId();
  const note = useId();
  return (
    <>
      <div className={own.zone}>
        <OpenButton size="large" appearance="primary" label={paneTexts.open} onFile={onFile} />
        <Text>{paneTexts.drop}</Text>
        <Caption1 className={styles.quiet}>{paneTexts.formats}</Caption1>
      </div>
      <section className={styles.tight} aria-labelledby={heading}>
        <Heading level={2} id={heading}>
          {paneTexts.samples}
        </Heading>
        <ul className={styles.list}>
          {samples.map((sample) => (
            <li key={sample.id}>
              <Link
                onClick={() => {
                  onSample(sample);
                }}
              >
                {paneTexts.samplesOf[sample.id]}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.tight}>
        <div>
          <Button icon={<DocumentAddRegular />} aria-describedby={note} onClick={onNew}>
            {cleanPaneTexts.newRoadmap}
          </Button>
        </div>
        <Caption1 id={note} className={styles.quiet}>
          {cleanPaneTexts.newRoadmapNote}
        </Caption1>
      </div>
    </>
  );
}
