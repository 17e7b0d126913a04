import { useEffect, useState } from 'react';
import { isoDay } from '../../../domain/today';
import type { ListedAcceptance } from '../../../workflows/acceptFindings';
import type { OpenWorkbook } from '../../pane/paneState';

/** Everything that was accepted in the workbook, listed again after each check. */
export function useAccepted({ session, findings, readAt }: OpenWorkbook): ListedAcceptance[] {
  const [listed, setListed] = useState<ListedAcceptance[]>([]);
  useEffect(() => {
    let isLate = false;
    session.accepted(isoDay(readAt)).then(
      (anew) => {
        if (!isLate) setListed(anew);
      },
      () => undefined, // The workbook is being read again or closed; the next check lists them.
    );
    return () => {
      isLate = true;
    };
  }, [session, findings, readAt]);
  return listed;
}
