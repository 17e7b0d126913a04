import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Roadmap } from '../../../domain/roadmap';
import { matrixPaneTexts } from '../../../messages/fr/matrixPane';
import { otherMatrices } from '../../../workflows/otherMatrices';

/** The matrices that are made with that of the first framework, one for each further one. */
export function OtherMatrices({ roadmap }: { roadmap: Roadmap }): ReactNode {
  return otherMatrices(roadmap).map(({ tab, framework, objectives }) => (
    <Text key={tab}>{matrixPaneTexts.other(tab, framework, objectives)}</Text>
  ));
}
