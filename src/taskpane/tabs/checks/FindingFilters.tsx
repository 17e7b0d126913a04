import { Field, Link, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { bySeverity } from '../../../domain/counts';
import { families, type Family } from '../../../domain/families';
import { checksTexts, familyNames, severityNames } from '../../../messages/fr/checks';
import { paneTexts } from '../../../messages/fr/pane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { ShownFinding } from '../../session/session';
import { familiesIn, sheetsNamed, type FindingFilter } from './findingFilter';
import { SeverityIcon } from './SeverityIcon';

/** Fewer findings than this are found by looking. */
const WORTH_SEARCHING = 5;

export interface FindingFiltersProps {
  /** All findings, wanted or not. */
  findings: readonly ShownFinding[];
  filter: FindingFilter;
  onFilter: (changes: Partial<FindingFilter>) => void;
}

/** By severity, by words and, behind a link, by sheet and by family. */
export function FindingFilters({ findings, filter, onFilter }: FindingFiltersProps): ReactNode {
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  const others = useId();
  const isOpen = open || filter.sheet !== null || filter.family !== null;
  return (
    <div className={styles.tight} role="group" aria-label={paneTexts.filter}>
      <div className={styles.row}>
        {bySeverity(findings).map(([severity, count]) => (
          <ToggleButton
            key={severity}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severity === severity}
            onClick={() => {
              onFilter({ severity: filter.severity === severity ? null : severity });
            }}
          >
            {paneTexts.severityCount(severityNames[severity], count)}
          </ToggleButton>
        ))}
      </div>
      {findings.length >= WORTH_SEARCHING && (
        <>
          <SearchBox
            aria-label={checksTexts.search}
            placeholder={checksTexts.search}
            value={filter.query}
            onChange={(_, { value }) => {
              onFilter({ query: value });
            }}
            dismiss={{ 'aria-label': checksTexts.clearSearch }}
          />
          <div>
            <Link
              aria-expanded={isOpen}
              aria-controls={others}
              onClick={() => {
                setOpen(!isOpen);
                if (isOpen) onFilter({ sheet: null, family: null });
              }}
            >
              {checksTexts.moreFilters}
            </Link>
          </div>
          <div id={others} hidden={!isOpen} className={isOpen ? styles.tight : undefined}>
            <Choice
              label={checksTexts.sheet}
              all={checksTexts.allSheets}
              options={sheetsNamed(findings).map((sheet) => [sheet, sheet])}
              value={filter.sheet}
              onValue={(sheet) => {
                onFilter({ sheet });
              }}
            />
            <Choice
              label={checksTexts.family}
              all={checksTexts.allFamilies}
              options={familyOptions(findings)}
              value={filter.family}
              onValue={(family) => {
                onFilter({ family });
              }}
            />
          </div>
        </>
      )}
    </div>
  );
}

function familyOptions(findings: readonly ShownFinding[]): [Family, string][] {
  const there = familiesIn(findings);
  return families.filter((family) => there.has(family)).map((family) => [family, familyNames[family]]);
}

interface ChoiceProps<Value extends string> {
  label: string;
  /** What is shown when nothing is chosen. */
  all: string;
  options: [Value, string][];
  value: Value | null;
  onValue: (value: Value | null) => void;
}

function Choice<Value extends string>({
  label,
  all,
  options,
  value,
  onValue,
}: ChoiceProps<Value>): ReactNode {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value ?? ''}
        onChange={(_, { value: chosen }) => {
          onValue(options.find(([option]) => option === chosen)?.[0] ?? null);
        }}
      >
        <option value="">{all}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
