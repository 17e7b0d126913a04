import { Caption1Strong, Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import {
  broadActions,
  hasTargets,
  servedOnce,
  servedWithoutTarget,
  unlinkedActions,
  unserved,
  type Coverage,
  type ServedObjective,
  type ServingAction,
} from '../../../domain/coverage';
import { frenchNumber } from '../../../domain/frenchNumber';
import type { Source } from '../../../domain/roadmap';
import { tidy } from '../../../domain/text';
import { coveragePaneTexts } from '../../../messages/fr/coverage';
import { paneTexts } from '../../../messages/fr/pane';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import { labelOf, type Leaf } from '../roadmapTree';
import { ToLookAt } from './ToLookAt';

export interface CoverageFiguresProps {
  coverage: Coverage;
  /** Says which framework it is: there are several. */
  named: boolean;
  onShow: (source: Source) => void;
}

/** The figures of one framework, what is to be looked at with the ways to its cells, and the share of each axis. */
export function CoverageFigures({ coverage, named, onShow }: CoverageFiguresProps): ReactNode {
  const styles = usePaneStyles();
  const [heading, axesHeading] = [useId(), useId()];
  const { framework, objectives, axes, marks, density } = coverage;
  const { toLookAt } = coveragePaneTexts;
  const served = objectives.filter(({ links }) => links.length > 0).length;
  const groups: [kind: keyof typeof toLookAt, leaves: Leaf[]][] = [
    ['unserved', unserved(coverage).map(leafOfObjective)],
    ['once', servedOnce(coverage).map(leafOfObjective)],
    ['withoutTarget', hasTargets(coverage) ? servedWithoutTarget(coverage).map(leafOfObjective) : []],
    ['unlinked', unlinkedActions(coverage).map(leafOfAction)],
    ['broad', broadActions(coverage).map(leafOfAction)],
  ];
  return (
    <section className={styles.tight} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {named ? coveragePaneTexts.headingOf(tidy(framework.title)) : coveragePaneTexts.heading}
      </Heading>
      <Text>{paneTexts.matrixTotals(marks, served, objectives.length)}</Text>
      {marks > 0 && (
        <>
          <Text>{coveragePaneTexts.density(frenchNumber(density * 100, 0))}</Text>
          <Text>{coveragePaneTexts.deep(objectives.filter(({ aimed }) => aimed > 0).length)}</Text>
          {groups.map(([kind, leaves]) => (
            <ToLookAt key={kind} title={toLookAt[kind](leaves.length)} leaves={leaves} onShow={onShow} />
          ))}
          <Caption1Strong id={axesHeading}>{coveragePaneTexts.byAxis}</Caption1Strong>
          <ul className={styles.list} aria-labelledby={axesHeading}>
            {axes.map(({ axis, objectives: own, share }) => (
              <li key={axis.id}>
                <Text>
                  {coveragePaneTexts.axis(
                    { ...axis, title: tidy(axis.title) },
                    frenchNumber(share * 100, 0),
                    own.filter(({ links }) => links.length > 0).length,
                    own.length,
                  )}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function leafOfObjective({ objective, source }: ServedObjective): Leaf {
  return { id: objective.id, label: labelOf(objective), details: [], source };
}

function leafOfAction({ action, source }: ServingAction): Leaf {
  return { id: action.id, label: labelOf(action), details: [], source };
}
