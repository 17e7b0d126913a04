import { Caption1, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameworkEntryTexts } from '../../../messages/fr/frameworkEntry';
import type { UnderstoodFramework } from '../../../workflows/enterFramework';
import { usePaneStyles } from '../../pane/Pane.styles';
import { useFrameworkStyles } from './Framework.styles';

/** A label as it will stand in the sheet: its code and its title. */
const label = ({ code, title }: { code?: string; title: string }): string =>
  code === undefined ? title : `${code} – ${title}`;

/** What was understood of a list, and what is odd about it, before anything is written. */
export function FrameworkPreview({ axes, gaps, left }: UnderstoodFramework): ReactNode {
  const styles = usePaneStyles();
  const own = useFrameworkStyles();
  const objectives = axes.reduce((sum, axis) => sum + axis.objectives.length, 0);
  const named = axes.filter(({ code, title }) => code !== undefined || title !== '');
  const empty = named.filter((axis) => axis.objectives.length === 0).map(label);
  const remarks = [
    ...(empty.length > 0 ? [frameworkEntryTexts.emptyAxes(empty)] : []),
    ...frameworkEntryTexts.gaps(gaps),
  ];
  if (objectives === 0) return <Text role="status">{frameworkEntryTexts.noObjective}</Text>;
  return (
    <div className={styles.tight}>
      <Text weight="semibold" role="status">
        {frameworkEntryTexts.understood(named.length, objectives)}
      </Text>
      <ul className={own.outline}>
        {axes.map((axis, i) => (
          <li key={i}>
            <Text weight="semibold">{label(axis) || frameworkEntryTexts.withoutAxis}</Text>
            <ul className={own.inner}>
              {axis.objectives.map((objective, at) => (
                <li key={at}>{label(objective)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {remarks.map((remark) => (
              <Text key={remark} block>
                {remark}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {left.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {frameworkEntryTexts.left(left)}
            {left.map((line, i) => (
              <Caption1 key={i} block>
                {line}
              </Caption1>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
