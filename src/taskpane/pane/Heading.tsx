import { mergeClasses, Text } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePaneStyles } from './Pane.styles';

export interface HeadingProps {
  level: 1 | 2 | 3;
  children: ReactNode;
  /** Takes the focus when it appears, so that people who do not see the screen hear where they are now. */
  focused?: boolean;
  className?: string;
  id?: string;
}

const SIZES = { 1: 500, 2: 400, 3: 300 } as const;

export function Heading({ level, children, focused = false, className, id }: HeadingProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <Text
      as={`h${level}`}
      ref={heading}
      size={SIZES[level]}
      weight="semibold"
      className={mergeClasses(styles.heading, className)}
      {...(focused && { tabIndex: -1 })}
      {...(id !== undefined && { id })}
    >
      {children}
    </Text>
  );
}
