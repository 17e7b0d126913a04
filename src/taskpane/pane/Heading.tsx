import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useHeadingStyles } from './Heading.styles';

export interface HeadingProps {
  level: 1 | 2 | 3;
  children: ReactNode;
  /** Takes the focus when it appears, so that people who do not see the screen hear where they are now. */
  focused?: boolean;
  /** Comes into sight with the focus. */
  inSight?: boolean;
  id?: string;
}

export function Heading({ level, children, focused = false, inSight = false, id }: HeadingProps): ReactNode {
  const own = useHeadingStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: !inSight });
  }, [focused, inSight]);
  const Tag = `h${level}` as const;
  return (
    <Tag
      ref={heading}
      className={mergeClasses(own.heading, own[Tag])}
      {...(focused && { tabIndex: -1 })}
      {...(id !== undefined && { id })}
    >
      {children}
    </Tag>
  );
}
