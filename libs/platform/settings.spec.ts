import { areFaults, readSettings } from './settings.js';
import type { Settings, SettingsFault } from './settings.js';

const settings = (env: Record<string, string>): Settings => {
  const answer = readSettings(env);
  if (areFaults(answer)) throw new Error(answer.map((fault) => fault.en).join('\n'));
  return answer;
};

const faults = (env: Record<string, string>): SettingsFault[] => {
  const answer = readSettings(env);
  return areFaults(answer) ? answer : [];
};

describe('settings', () => {
  it('needs nothing: without any setting it serves this machine on port 3000 from its own database', () => {
    expect(settings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      redisUrl: undefined,
      dataFolder: './.bihuan',
      time: 'movable',
      timeAsked: false,
      demo: true,
      sweepMs: 1000,
      proxies: 0,
      importMost: 64,
      metrics: 'loopback',
      workerPort: undefined,
      log: 'info',
      patience: { connect: 5_000, statement: 10_000, lock: 2_000, idleInTransaction: 10_000, call: 10_000, lease: 90_000, gap: 3_600_000, arm: 2_000 },
    });
  });

  it('wants a sender with a mail server, and shows no password of either', () => {
    expect(faults({ SMTP_URL: 'smtp://127.0.0.1:25' }).map(({ setting }) => setting)).toEqual(['BIHUAN_MAIL_FROM']);
    expect(faults({ SMTP_URL: 'http://post:secret@mail.example.org', BIHUAN_MAIL_FROM: 'noreply' }).map(({ setting, value }) => [setting, value])).toEqual([
      ['SMTP_URL', 'http://post:***@mail.example.org'], ['BIHUAN_MAIL_FROM', 'noreply'],
    ]);
  });

  it('takes what the operator wrote', () => {
    const env = {
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgresql://u:p@db:5432/bihuan',
      REDIS_URL: 'rediss://cache:6380',
      SMTP_URL: 'smtps://post:secret@mail.example.org',
      BIHUAN_MAIL_FROM: '投诉办理 <noreply@example.org>',
      BIHUAN_DATA: '/srv/bihuan',
      BIHUAN_TIME: 'movable',
      BIHUAN_DEMO: 'off',
      BIHUAN_SWEEP_MS: '200',
      BIHUAN_PROXIES: '2',
      BIHUAN_IMPORT_MAX: '8',
      BIHUAN_METRICS: 'reader-of-metrics-7',
      BIHUAN_WORKER_PORT: '3001',
      BIHUAN_LOG: 'debug',
      BIHUAN_CONNECT_MS: '101',
      BIHUAN_STATEMENT_MS: '702',
      BIHUAN_LOCK_MS: '103',
      BIHUAN_IDLE_MS: '104',
      BIHUAN_CALL_MS: '105',
      BIHUAN_LEASE_MS: '106',
      BIHUAN_GAP_MS: '107',
      BIHUAN_ARM_MS: '108',
    };
    expect(settings(env)).toEqual({
      port: 0,
      host: '0.0.0.0',
      databaseUrl: 'postgresql://u:p@db:5432/bihuan',
      redisUrl: 'rediss://cache:6380',
      mail: { url: 'smtps://post:secret@mail.example.org', from: '投诉办理 <noreply@example.org>' },
      dataFolder: '/srv/bihuan',
      time: 'movable',
      timeAsked: true,
      demo: false,
      sweepMs: 200,
      proxies: 2,
      importMost: 8,
      metrics: { token: 'reader-of-metrics-7' },
      workerPort: 3001,
      log: 'debug',
      patience: { connect: 101, statement: 702, lock: 103, idleInTransaction: 104, call: 105, lease: 106, gap: 107, arm: 108 },
    });
  });

  it('lets time be moved in the demo only, unless the operator says otherwise', () => {
    expect(settings({ BIHUAN_DEMO: 'off' })).toMatchObject({ time: 'real', timeAsked: false });
    expect(settings({ BIHUAN_TIME: 'real' })).toMatchObject({ demo: true, time: 'real', timeAsked: true });
    expect(settings({ BIHUAN_DEMO: 'off', BIHUAN_TIME: 'movable' })).toMatchObject({ time: 'movable', timeAsked: true });
  });

  it('takes an empty value as not set, because compose files write it so', () => {
    expect(settings({ PORT: '', DATABASE_URL: ' ' })).toEqual(settings({}));
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['HOST', 'http://0.0.0.0'],
    ['HOST', '127.0.0.1:3000'],
    ['DATABASE_URL', 'mysql://db/bihuan'],
    ['DATABASE_URL', 'postgres://db:5432'],
    ['DATABASE_URL', 'bihuan'],
    ['REDIS_URL', '127.0.0.1:6379'],
    ['BIHUAN_TIME', 'fast'],
    ['BIHUAN_DEMO', 'no'],
    ['BIHUAN_SWEEP_MS', '10'],
    ['BIHUAN_PROXIES', 'true'],
    ['BIHUAN_IMPORT_MAX', '64MB'],
    ['BIHUAN_METRICS', 'on'],
    ['BIHUAN_METRICS', 'too-short'],
    ['BIHUAN_WORKER_PORT', '0'],
    ['BIHUAN_WORKER_PORT', '3000'],
    ['BIHUAN_LOG', 'loud'],
    ['BIHUAN_CONNECT_MS', '99'],
    ['BIHUAN_STATEMENT_MS', '60001'],
    ['BIHUAN_LOCK_MS', '10000'],
    ['BIHUAN_IDLE_MS', '10s'],
    ['BIHUAN_CALL_MS', '0'],
    ['BIHUAN_LEASE_MS', '10000'],
    ['BIHUAN_GAP_MS', '1h'],
    ['BIHUAN_ARM_MS', '-1'],
  ])('refuses %s=%s and gives an example in Chinese and English', (setting, value) => {
    const fault = faults({ BIHUAN_DEMO: 'off', [setting]: value }).find((each) => each.setting === setting);
    expect(fault).toMatchObject({ setting, value, zh: expect.stringMatching(/例如.*。$/), en: expect.stringMatching(/e\.g\. .*\.$/) });
  });

  it('wants a lease that outlasts the call to a receiver, and says by how much', () => {
    expect(faults({ BIHUAN_CALL_MS: '60000', BIHUAN_LEASE_MS: '60000' })).toEqual([
      expect.objectContaining({ setting: 'BIHUAN_LEASE_MS', value: '60000', zh: expect.stringContaining('60000'), en: expect.stringContaining('BIHUAN_LEASE_MS=540000') }),
    ]);
    expect(settings({ BIHUAN_CALL_MS: '60000', BIHUAN_LEASE_MS: '60001' }).patience.lease).toBe(60_001);
  });

  it('tells all faults at once', () => {
    expect(faults({ PORT: 'x', BIHUAN_LOG: 'y' }).map((fault) => fault.setting)).toEqual(['PORT', 'BIHUAN_LOG']);
  });

  it('never shows the password of a wrong address', () => {
    const [fault] = faults({ DATABASE_URL: 'mysql://officer:hun@ter2@db/x' });
    expect(fault?.value).toBe('mysql://officer:***@db/x');
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'bihuan.example'])('does not serve others on %s while the public demo passwords are valid', (host) => {
    expect(faults({ HOST: host })).toEqual([expect.objectContaining({ setting: 'HOST', value: host, en: expect.stringContaining('BIHUAN_DEMO=off') })]);
    expect(settings({ HOST: host, BIHUAN_DEMO: 'off' }).host).toBe(host);
  });

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('serves this machine on %s with demo accounts', (host) => {
    expect(settings({ HOST: host }).demo).toBe(true);
  });

  it.each(['BIHUAN_DEM0', 'BIHUAN_DMEO', 'BIHUAN_DEMOS', 'BIHUAN_DEM', 'bihuan_demo'])('says that %s is probably a misspelled BIHUAN_DEMO', (name) => {
    expect(faults({ [name]: 'off' })).toEqual([expect.objectContaining({ setting: name, en: expect.stringContaining('BIHUAN_DEMO') })]);
  });

  it.each(['BIHUAN_ROLE', 'PATH', 'BIHUAN_FAILPOINT', 'DATABASE_URL_READ'])('minds its own business about %s', (name) => {
    expect(faults({ [name]: 'x' })).toEqual([]);
  });
});
