/** How large a request and an answer may be, in bytes of their texts. */
export interface Limits {
  request: number;
  response: number;
}

/**
 * Of Excel on the web. ASSUMED: the documented « 5 MB » are of 1,048,576 bytes, count the text of the batch alone, and
 * hold for answers too. A desktop Excel has no such limit; what holds on the web holds there.
 */
export const webLimits: Limits = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

export const noLimits: Limits = { request: Infinity, response: Infinity };
