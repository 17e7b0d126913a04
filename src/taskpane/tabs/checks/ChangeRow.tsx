import { Caption1, Checkbox, Text } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Source } from '../../../domain/roadmap';
import { correctionTexts } from '../../../messages/fr/findingActions';
import { paneTexts } from '../../../messages/fr/pane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { ProposedChange } from '../../../workflows/corrections';
import { PlaceLink } from '../PlaceLink';
import { useChangeStyles } from './ChangeRow.styles';
import { shownChange } from './shownChange';
import type { TextPart } from '../../../domain/textDifference';

export interface ChangeRowProps {
  change: ProposedChange;
  /** It is among those to be made. */
  isChosen: boolean;
  onChosen: (isChosen: boolean) => void;
  onShow: (source: Source) => void;
  /** What stands below it. */
  children?: ReactNode;
}

/** A cell that would be corrected: what stands there and what will. */
export function ChangeRow({ change, isChosen, onChosen, onShow, children }: ChangeRowProps): ReactNode {
  const styles = usePaneStyles();
  const own = useChangeStyles();
  const { before, after, isSameToTheEye, note } = useMemo(() => shownChange(change), [change]);
  return (
    <li className={own.change}>
      <div className={own.place}>
        <Checkbox
          aria-label={correctionTexts.choose(paneTexts.place(change.source))}
          checked={isChosen}
          onChange={(_, { checked }) => {
            onChosen(checked === true);
          }}
        />
        <PlaceLink source={change.source} onShow={onShow} />
      </div>
      {isSameToTheEye ? (
        <p className={own.wording}>
          <Wording parts={before} />
        </p>
      ) : (
        <>
          <p className={own.wording}>
            <Caption1 className={styles.quiet}>{paneTexts.label(correctionTexts.now)}</Caption1>{' '}
            <Wording parts={before} changed="del" />
          </p>
          <p className={own.wording}>
            <Caption1 className={styles.quiet}>{paneTexts.label(correctionTexts.then)}</Caption1>{' '}
            <Wording parts={after} changed="ins" />
          </p>
        </>
      )}
      {note !== undefined && (
        <p className={own.wording}>
          <Caption1>{note}</Caption1>
        </p>
      )}
      {children}
    </li>
  );
}

/** A text whose changed pieces are struck out or underlined, where they are to be seen. */
function Wording({ parts, changed }: { parts: readonly TextPart[]; changed?: 'del' | 'ins' }): ReactNode {
  const own = useChangeStyles();
  if (parts.length === 0) return <Text italic>{correctionTexts.empty}</Text>;
  return (
    <Text>
      {parts.map(({ text, isChanged }, place) => {
        if (!isChanged || !changed) return text;
        const Tag = changed;
        return (
          <Tag key={place} className={changed === 'del' ? own.removed : own.added}>
            {text}
          </Tag>
        );
      })}
    </Text>
  );
}
