import { associateCommands } from './ribbon';

/** The page that Excel opens, unseen, when a button of the ribbon is clicked; the pane need not be open. */
associateCommands(location.href);
