import pg from 'pg';

/**
 * A connection that may break at any moment, also while nobody listens: between two statements of whoever holds it, on its way
 * out of a pool or back into it, or while it closes. The next statement says so; unheard, its error would end the program, and
 * connections break together.
 */
export class SteadyClient extends pg.Client {
  override emit(event: string | symbol, ...args: unknown[]): boolean {
    return event === 'error' && this.listenerCount('error') === 0 ? false : super.emit(event, ...args);
  }
}
