import type { WorkbookSession } from './session';
import type { WorkerMethod } from './workerMethod';

/**
 * A session whose work a worker does: every method that a worker can do is passed on to it. How a workbook is read the
 * first time and again is up to each.
 */
export abstract class InWorker implements Pick<WorkbookSession, Exclude<WorkerMethod, 'read'>> {
  readonly choose = this.inWorker('choose');
  readonly configure = this.inWorker('configure');
  readonly confirmLinks = this.inWorker('confirmLinks');
  readonly understandFramework = this.inWorker('understandFramework');
  readonly enterFramework = this.inWorker('enterFramework');
  readonly replaceFramework = this.inWorker('replaceFramework');
  readonly check = this.inWorker('check');
  readonly proposals = this.inWorker('proposals');
  readonly correct = this.inWorker('correct');
  readonly markReport = this.inWorker('markReport');
  readonly reportMarks = this.inWorker('reportMarks');
  readonly addition = this.inWorker('addition');
  readonly addAction = this.inWorker('addAction');
  readonly enterValue = this.inWorker('enterValue');
  readonly acceptOffered = this.inWorker('acceptOffered');
  readonly undoCorrection = this.inWorker('undoCorrection');
  readonly accept = this.inWorker('accept');
  readonly withdraw = this.inWorker('withdraw');
  readonly accepted = this.inWorker('accepted');
  readonly generate = this.inWorker('generate');
  readonly exportFile = this.inWorker('exportFile');
  readonly fillForm = this.inWorker('fillForm');
  readonly declareSent = this.inWorker('declareSent');
  readonly copyClean = this.inWorker('copyClean');
  readonly newRoadmap = this.inWorker('newRoadmap');
  readonly chooseTruth = this.inWorker('chooseTruth');

  /** @param values what the method was called with */
  protected abstract passOn(method: WorkerMethod, values: unknown[]): Promise<unknown>;

  protected inWorker<Method extends WorkerMethod>(method: Method): WorkbookSession[Method] {
    const call = (...values: unknown[]): Promise<unknown> => this.passOn(method, values);
    return call as WorkbookSession[Method];
  }
}
