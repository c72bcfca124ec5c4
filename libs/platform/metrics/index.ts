export { mayReadMetrics, type MetricsReaders, type MetricsRequest } from './access.js';
export { catalogue, type MetricName } from './catalogue.js';
export { officeCounts, showQueues } from './counting.js';
export { Meters, type Labels, type Sample } from './meters.js';
