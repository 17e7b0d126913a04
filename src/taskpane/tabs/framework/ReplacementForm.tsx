import { Button, Caption1, Field, Select, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { objectivesOf } from '../../../domain/frameworkObjectives';
import { proposedReplacement } from '../../../domain/proposedReplacement';
import type { Framework, Roadmap } from '../../../domain/roadmap';
import { tidy } from '../../../domain/text';
import { replacementTexts } from '../../../messages/fr/replacement';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { PaneActions } from '../../pane/usePane';
import { useFrameworkStyles } from './Framework.styles';

const label = ({ code, title }: { code?: string; title: string }): string =>
  code === undefined ? tidy(title) : `${code} – ${tidy(title)}`;

export interface ReplacementFormProps {
  roadmap: Roadmap;
  busy: boolean;
  actions: PaneActions;
  onDone: () => void;
  onCancel: () => void;
}

/** Old objectives beside new ones: each is kept, moved or dropped, as is proposed or as the user says. */
export function ReplacementForm(props: ReplacementFormProps): ReactNode {
  const { roadmap, busy, actions, onDone, onCancel } = props;
  const styles = usePaneStyles();
  const own = useFrameworkStyles();
  const { frameworks, links } = roadmap;
  const [sides, setSides] = useState({ old: frameworks[0]!.id, by: frameworks.at(-1)!.id });
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const find = (id: string): Framework => frameworks.find((one) => one.id === id) ?? frameworks[0]!;
  const [old, by] = [find(sides.old), find(sides.by)];
  const rows = proposedReplacement(old, by, links).map((row) => {
    const said = chosen[row.objective.id];
    return said === undefined ? row : { ...row, to: said || null, why: 'chosen' as const };
  });
  const titles = new Map(objectivesOf(by).map((one) => [one.id, label(one)]));
  const count = (moved: boolean): number =>
    rows.reduce((sum, row) => sum + ((row.to !== null) === moved ? row.links : 0), 0);
  const choose = (side: 'old' | 'by', id: string): void => {
    const other = side === 'old' ? 'by' : 'old';
    // Two that are one: they change places.
    setSides({ ...sides, [side]: id, ...(sides[other] === id && { [other]: sides[side] }) });
    setChosen({});
  };
  const replace = async (): Promise<void> => {
    const objectives = Object.fromEntries(rows.map(({ objective, to }) => [objective.id, to]));
    if (await actions.replaceFramework({ old: old.id, by: by.id, objectives })) onDone();
  };
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void replace();
      }}
    >
      {(['old', 'by'] as const).map((side) => (
        <Field key={side} label={replacementTexts[side]}>
          <Select
            value={side === 'old' ? old.id : by.id}
            onChange={(_, { value }) => {
              choose(side, value);
            }}
          >
            {frameworks.map(({ id, title }) => (
              <option key={id} value={id}>
                {tidy(title)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Text>{replacementTexts.intro}</Text>
      <ul className={styles.list}>
        {rows.map(({ objective, to, why, links: crosses }) => (
          <li key={objective.id} className={own.objective}>
            <Text weight="semibold">{label(objective)}</Text>
            <Select
              aria-label={replacementTexts.to(tidy(objective.title))}
              value={to ?? ''}
              onChange={(_, { value }) => {
                setChosen({ ...chosen, [objective.id]: value });
              }}
            >
              <option value="">{replacementTexts.dropped}</option>
              {objectivesOf(by).map((one) => (
                <option key={one.id} value={one.id}>
                  {label(one)}
                </option>
              ))}
            </Select>
            {/* A narrow list cuts what is chosen. */}
            {to !== null && why !== 'same' && (
              <Caption1>{replacementTexts.becomes(titles.get(to) ?? '')}</Caption1>
            )}
            <Caption1 className={styles.quiet}>
              {replacementTexts.why[why]} · {replacementTexts.links(crosses)}
            </Caption1>
          </li>
        ))}
      </ul>
      <Text role="status">{replacementTexts.summary(count(true), count(false))}</Text>
      <Text>{replacementTexts.archive}</Text>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {replacementTexts.replace}
        </Button>
        <Button onClick={onCancel}>{replacementTexts.cancel}</Button>
      </div>
    </form>
  );
}
