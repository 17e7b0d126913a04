/**
 * Why an action that was added in a matrix cannot be written into the user's own table: nothing says of which axis it is, no
 * action of that axis stands there, no row under them is free where it would be read.
 */
export type NotAddedReason = 'no-axis' | 'no-table' | 'no-free-row';
