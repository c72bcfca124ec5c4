/** One metric as its reader needs to know it. */
export interface Metric {
  readonly kind: 'counter' | 'gauge' | 'histogram';
  /** Which process shows it. */
  readonly of: 'api' | 'worker' | 'both';
  readonly labels: readonly string[];
  readonly zh: string;
  readonly en: string;
  /** Upper bounds of a histogram, in the unit of its name. */
  readonly buckets?: readonly number[];
}

const moments = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
const waits = [1, 2, 5, 10, 30, 60, 300, 900, 3600, 86_400] as const;
const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] as const;

/**
 * Every metric of the domain. Labels are codes of the table and of the rules, never a number, an account or a text, so
 * that there are few of each. What is read from the database is shown by the API alone, and also while no worker lives.
 */
export const catalogue = {
  bihuan_moves_total: { kind: 'counter', of: 'both', labels: ['action', 'outcome', 'code', 'lane'], zh: '指令：办成 done、重复 already、被拒 refused（code 为原因）、出错 failed；lane 分人工 people 与机器 machines', en: 'Moves asked for: done, already done before, refused (code says why), failed; by people or machines' },
  bihuan_move_duration_seconds: { kind: 'histogram', of: 'both', labels: ['action', 'outcome'], buckets: moments, zh: '一条指令从提出到答复的秒数；成批提出的不计', en: 'From asking a move to its answer; moves asked in bulk are left out' },
  bihuan_rings_total: { kind: 'counter', of: 'both', labels: ['clock', 'rung'], zh: '已响的级，按时限和级次（自 0 起，第 10 级以上合计）', en: 'Rungs rung, by clock and place on the ladder (from 0; the tenth and beyond are one)' },
  bihuan_ring_lateness_seconds: { kind: 'histogram', of: 'both', labels: [], buckets: waits, zh: '级响起时已迟的秒数', en: 'How late a rung was when it rang' },
  bihuan_due_clocks_total: { kind: 'counter', of: 'both', labels: ['outcome'], zh: '取出的到期时限：响 rang、此前已响 before、无需响 silent、失败 failed', en: 'Due clocks taken up: rang, rung before, silent as nothing was owed, failed' },
  bihuan_parked_total: { kind: 'counter', of: 'both', labels: ['what'], zh: '屡次失败、已搁置待人查看的时限 clock、指令 command、送达 delivery、邮件 mail', en: 'Clocks, commands, deliveries and mails parked after too many failures; a person must look' },
  bihuan_journal_batch_moves: { kind: 'histogram', of: 'both', labels: ['lane'], buckets: sizes, zh: '一批写入的指令数', en: 'Moves of one batch of the journal' },
  bihuan_journal_batch_duration_seconds: { kind: 'histogram', of: 'both', labels: ['lane'], buckets: moments, zh: '一批从读到提交的秒数', en: 'One batch of the journal, from reading to commit' },
  bihuan_journal_waiting_moves: { kind: 'gauge', of: 'both', labels: ['lane'], zh: '等待写入的指令数', en: 'Moves that wait for their batch' },
  bihuan_database_connections: { kind: 'gauge', of: 'both', labels: ['pool', 'state'], zh: '数据库连接：使用中 used、空闲 idle', en: 'Connections to the database, used and idle' },
  bihuan_database_waiting_requests: { kind: 'gauge', of: 'both', labels: ['pool'], zh: '等待数据库连接的请求数', en: 'Requests that wait for a connection' },
  bihuan_sign_ins_total: { kind: 'counter', of: 'api', labels: ['outcome'], zh: '登录：成功 opened，或被拒的原因', en: 'Tries to sign in: opened, or the code of the refusal' },
  bihuan_refused_requests_total: { kind: 'counter', of: 'api', labels: ['code'], zh: '被拒的请求，按原因（含未登录、表单有误）', en: 'Requests refused at the door, by code (also not signed in, invalid form)' },
  bihuan_http_request_duration_seconds: { kind: 'histogram', of: 'api', labels: ['method', 'route', 'status'], buckets: [0.005, 0.025, 0.1, 0.5, 2.5, 10], zh: 'HTTP 请求的秒数，按路由式样', en: 'HTTP requests, by the pattern of their route' },
  bihuan_import_rows_total: { kind: 'counter', of: 'api', labels: ['outcome', 'reason'], zh: '导入的行：接受 accepted、拒绝 refused（reason 为类别）；命令行的导入在自己的进程里，不计入', en: 'Rows of imports over the API, accepted or refused (reason is the class); the command line imports in a process of its own and is not counted' },

  bihuan_database_up: { kind: 'gauge', of: 'api', labels: [], zh: '数据库此刻答复为 1，两秒内不答复为 0；为 0 时以下从数据库读的指标不出现', en: '1 when the database answers now, 0 when it does not within two seconds; then what is read from it is absent' },
  bihuan_reading_duration_seconds: { kind: 'gauge', of: 'api', labels: [], zh: '上一次从数据库读数所用的秒数；读成后其二十倍时间内不再读', en: 'What the last reading from the database took; after one that went well it rests twenty times as long' },
  bihuan_complaints: { kind: 'gauge', of: 'api', labels: ['district', 'state'], zh: '手上的投诉件（尚有时限在走或中止），按辖区和状态；再无时限的不计', en: 'Complaints in hand, that is with a clock running or paused, by district and state; those with none are not counted' },
  bihuan_clocks: { kind: 'gauge', of: 'api', labels: ['clock', 'state'], zh: '时限：在走 running、中止 paused', en: 'Clocks, running and paused' },
  bihuan_clocks_overdue: { kind: 'gauge', of: 'api', labels: ['clock'], zh: '已逾期仍在走的时限', en: 'Running clocks past their due date' },
  bihuan_clocks_due_within_day: { kind: 'gauge', of: 'api', labels: ['clock'], zh: '24 小时内到期的时限', en: 'Running clocks that fall due within 24 hours' },
  bihuan_revisits_due_within_day: { kind: 'gauge', of: 'api', labels: [], zh: '24 小时内到期的回访和巩固回访', en: 'Revisits, those of a series among them, that fall due within 24 hours' },
  bihuan_orders_open: { kind: 'gauge', of: 'api', labels: ['district'], zh: '未解除的督办，按辖区', en: 'Supervision orders that are open, by district' },
  bihuan_oldest_unrung_seconds: { kind: 'gauge', of: 'api', labels: [], zh: '最早应响而未响的级已迟的秒数；为 0 则无。长期大于数秒说明没有在响', en: 'By how much the oldest unrung rung is late, 0 for none; more than seconds for long means that nobody rings' },
  bihuan_clocks_parked: { kind: 'gauge', of: 'api', labels: [], zh: '搁置中的时限', en: 'Clocks that are parked now' },
  bihuan_outbox_pending: { kind: 'gauge', of: 'api', labels: ['topic'], zh: '待发的通知 notice 和指令 command，最多数到十万', en: 'Notices and commands that wait in the outbox, counted up to 100000' },
  bihuan_outbox_parked: { kind: 'gauge', of: 'api', labels: ['topic'], zh: '搁置中的通知和指令，最多数到十万', en: 'Notices and commands that are parked now, counted up to 100000' },
  bihuan_outbox_oldest_seconds: { kind: 'gauge', of: 'api', labels: [], zh: '最早的待发项已等的秒数；无则为 0', en: 'Age of the oldest that waits in the outbox, 0 for none' },
  bihuan_deliveries_pending: { kind: 'gauge', of: 'api', labels: [], zh: '待送往外部的通知，最多数到十万', en: 'Deliveries to webhooks that wait, counted up to 100000' },
  bihuan_sessions: { kind: 'gauge', of: 'api', labels: [], zh: '有效的登录', en: 'Sessions that are open' },
  bihuan_rows_estimate: { kind: 'gauge', of: 'api', labels: ['table'], zh: '各表行数的估计（数据库自己的统计）', en: 'Rows of the large tables, as the database estimates them' },

  bihuan_deliveries_total: { kind: 'counter', of: 'worker', labels: ['outcome'], zh: '送往外部：送达 sent、未成 failed、搁置 parked', en: 'Calls to webhooks: sent, failed and to be tried again, parked' },
  bihuan_mails_total: { kind: 'counter', of: 'worker', labels: ['outcome'], zh: '通知邮件：已交邮件服务器 sent、未成 failed、搁置 parked、不再发 withheld', en: 'Mails: taken by the mail server, failed and to be tried again, parked, withheld because nobody is to get them any more' },
  bihuan_round_duration_seconds: { kind: 'histogram', of: 'worker', labels: ['round', 'outcome'], buckets: moments, zh: '后台各轮的秒数：查到期 sweep、发件 post、邮件 mail、设闹钟 alarm、读规程 rules', en: 'Rounds of the worker: sweep, post, mail, alarm, rules; done or failed' },
  bihuan_round_seconds_ago: { kind: 'gauge', of: 'worker', labels: ['round'], zh: '距上一轮顺利结束的秒数', en: 'Since a round last ended well' },
  bihuan_queue_jobs: { kind: 'gauge', of: 'worker', labels: ['queue'], zh: '闹钟队列中未到时的作业；队列不在时不出现', en: 'Jobs of the queue that wait for their hour; absent while the queue is away' },
} as const satisfies Record<`bihuan_${string}`, Metric>;

export type MetricName = keyof typeof catalogue;
