import { configure } from '@testing-library/react';
import { paneParts } from '../../src/taskpane/pane/paneParts';

// No test says how long something takes: a busy machine may be slow.
configure({ asyncUtilTimeout: 20_000 });

// The pane loads its parts when they are asked for: a test waits for what they show, not for their code.
beforeAll(async () => {
  await Promise.all(Object.values(paneParts).map((load) => load()));
}, 120_000);
