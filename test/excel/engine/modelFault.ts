/**
 * Our model of Excel is wrong: it lists a member that the client does not know, answers an object of another class, or
 * fails with anything but a `ModelError`. Never answered to the client, which would make an error of Excel of it.
 */
export class ModelFault extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ModelFault';
  }
}
