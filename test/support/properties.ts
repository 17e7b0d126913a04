import fc from 'fast-check';

/** The same examples on every machine; `FC_SEED=$RANDOM npm test` looks for others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2024_2025) });
