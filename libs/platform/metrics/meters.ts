import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { catalogue, type Metric, type MetricName } from './catalogue.js';

type Of<Kind extends Metric['kind']> = { [Name in MetricName]: (typeof catalogue)[Name]['kind'] extends Kind ? Name : never }[MetricName];
/** The labels of a metric; all of them must be said. */
export type Labels<Name extends MetricName> = Readonly<Record<(typeof catalogue)[Name]['labels'][number], string | number>>;
/** One reading of a gauge. */
export type Sample<Name extends MetricName> = readonly [labels: Labels<Name>, value: number];

/** The metrics of one process, in a registry of its own. What the catalogue gives to the other program is passed over. */
export class Meters {
  private readonly registry = new Registry();
  private readonly before: (() => void | Promise<void>)[] = [];

  constructor(program: 'api' | 'worker') {
    for (const [name, metric] of Object.entries<Metric>(catalogue)) if (metric.of === program || metric.of === 'both') make(name, metric, this.registry);
    collectDefaultMetrics({ register: this.registry });
  }

  /** What the text is served as. */
  get contentType(): string {
    return this.registry.contentType;
  }

  count<Name extends Of<'counter'>>(name: Name, labels: Labels<Name>, by = 1): void {
    this.metric<Counter>(name)?.inc({ ...labels }, by);
  }

  observe<Name extends Of<'histogram'>>(name: Name, labels: Labels<Name>, value: number): void {
    this.metric<Histogram>(name)?.observe({ ...labels }, value);
  }

  /** Replaces every reading of a gauge; with none it is absent. */
  set<Name extends Of<'gauge'>>(name: Name, samples: readonly Sample<Name>[]): void {
    const gauge = this.metric<Gauge>(name);
    // Resetting a gauge without labels leaves a nought, which would pass for a reading.
    if (gauge && samples.length === 0) gauge.remove({});
    if (catalogue[name].labels.length > 0) gauge?.reset();
    for (const [labels, value] of samples) gauge?.set({ ...labels }, value);
  }

  /** Has something looked at before each reading; where it throws, the others are shown all the same. */
  onReading(look: () => void | Promise<void>): void {
    this.before.push(look);
  }

  /** Everything, in Prometheus' text format. */
  async text(): Promise<string> {
    await Promise.allSettled(this.before.map(async (look) => look()));
    return this.registry.metrics();
  }

  private metric<Kind>(name: MetricName): Kind | undefined {
    return this.registry.getSingleMetric(name) as Kind | undefined;
  }
}

function make(name: string, { kind, labels, en: help, buckets }: Metric, registry: Registry): void {
  const common = { name, help, labelNames: [...labels], registers: [registry] };
  if (kind === 'counter') new Counter(common);
  else if (kind === 'gauge') new Gauge(common);
  else new Histogram({ ...common, buckets: [...(buckets ?? [])] });
}
