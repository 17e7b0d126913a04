import { Button, Caption1, MessageBar, MessageBarBody, SearchBox, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Severity } from '../../domain/finding';
import { cleanPaneTexts } from '../../messages/fr/cleanPane';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import type { OpenWorkbook } from '../pane/paneState';
import type { PaneActions } from '../pane/usePane';
import { BranchItem } from './BranchItem';
import { LeafItem } from './LeafList';
import { NewRoadmapOffer } from './NewRoadmapOffer';
import { roadmapTree, searchTree } from './roadmapTree';
import { Summary } from './Summary';
import { UnreadList } from './UnreadList';
import { usePaged } from './usePaged';

/** Axes start open where that shows no more than this many objectives. */
const OPEN_AXES = 30;
const PAGE = 50;

export interface RoadmapTabProps {
  workbook: OpenWorkbook;
  busy: boolean;
  actions: PaneActions;
  onFindings: (severity: Severity) => void;
  onMatrix: () => void;
  onFramework: () => void;
  onReading: () => void;
}

/** What was read: the first words, the two things that matter most, then everything, with search. */
export function RoadmapTab(props: RoadmapTabProps): ReactNode {
  const { workbook, busy, actions, onFindings, onMatrix, onFramework, onReading } = props;
  const styles = usePaneStyles();
  const { roadmap, isRoadmap, cleanSheets, writes, makesWorkbook } = workbook.reading;
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim());
  const tree = useMemo(() => roadmapTree(roadmap), [roadmap]);
  const found = useMemo(() => searchTree(tree, wanted), [tree, wanted]);
  const [shown, more] = usePaged(found, PAGE, wanted);
  return (
    <>
      {cleanSheets?.isExample && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{cleanPaneTexts.stillExample}</MessageBarBody>
        </MessageBar>
      )}
      <Summary
        workbook={workbook}
        busy={busy}
        onFindings={onFindings}
        onMatrix={onMatrix}
        onFramework={onFramework}
      />
      {!isRoadmap && (
        <div>
          <Button onClick={onReading}>{paneTexts.seeReading}</Button>
        </div>
      )}
      {!isRoadmap && !cleanSheets && writes && !makesWorkbook && (
        <NewRoadmapOffer
          busy={busy}
          onStart={() => {
            void actions.newRoadmap(workbook.session);
          }}
        />
      )}
      {isRoadmap && (
        <section className={styles.stack} aria-label={paneTexts.contents}>
          <Heading level={2}>{paneTexts.contents}</Heading>
          <div className={styles.tight}>
            <SearchBox
              aria-label={paneTexts.search}
              placeholder={paneTexts.search}
              value={query}
              onChange={(_, { value }) => {
                setQuery(value);
              }}
              dismiss={{ 'aria-label': paneTexts.clearSearch }}
            />
            <Caption1 className={styles.quiet}>{paneTexts.treeHint}</Caption1>
            <Text role="status">{wanted !== '' && paneTexts.results(found.length, wanted)}</Text>
          </div>
          {wanted === '' ? (
            <ul className={styles.list}>
              {tree.map((branch) => (
                <BranchItem
                  key={branch.id}
                  branch={branch}
                  levels={roadmap.levels}
                  onShow={actions.show}
                  startsOpen={roadmap.objectives.length <= OPEN_AXES}
                />
              ))}
            </ul>
          ) : (
            <>
              <ul className={styles.list}>
                {shown.map((leaf) => (
                  <LeafItem key={leaf.id} leaf={leaf} onShow={actions.show} />
                ))}
              </ul>
              {more}
            </>
          )}
        </section>
      )}
      <UnreadList unread={roadmap.unread} onShow={actions.show} />
    </>
  );
}
