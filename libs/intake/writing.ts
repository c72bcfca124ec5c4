import type { Desk } from '@bihuan/desk';
import type { Importing } from './importing.js';
import { writePage, type Row } from './pages.js';
import type { ImportReport } from './report.js';

/** Writes pages one after the other; while one is under way the next is read and judged. */
export class Writing {
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly desk: Pick<Desk, 'registerAll'>,
    private readonly report: ImportReport,
    private readonly importing: Importing,
  ) {}

  /** Waits for the page before. After an interruption a page is dropped, as if its rows had never been read. */
  async add(page: readonly Row[]): Promise<void> {
    await this.underWay;
    if (page.length === 0) return;
    if (this.report.status === 'interrupted') this.report.read -= page.length;
    else this.begin(page);
  }

  /** Waits for the last page. */
  over(): Promise<void> {
    return this.underWay;
  }

  private begin(page: readonly Row[]): void {
    this.underWay = this.write(page);
    // Whoever adds the next page hears of it.
    this.underWay.catch(() => undefined);
  }

  private async write(page: readonly Row[]): Promise<void> {
    await writePage(this.desk, page, this.report, this.importing);
    this.importing.onProgress?.(this.report);
    if (this.importing.signal?.aborted) this.report.status = 'interrupted';
  }
}
