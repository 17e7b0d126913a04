import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';

/** The first items of a long list and a button for the next ones; another `list` begins anew at the top. */
export function usePaged<Item>(items: readonly Item[], size: number, list: string): [Item[], ReactNode] {
  const [shown, setShown] = useState({ list, count: size });
  const count = shown.list === list ? shown.count : size;
  const next = Math.min(size, items.length - count);
  const more = next > 0 && (
    <div>
      <Button
        onClick={() => {
          setShown({ list, count: count + size });
        }}
      >
        {paneTexts.more(next)}
      </Button>
    </div>
  );
  return [items.slice(0, count), more];
}
