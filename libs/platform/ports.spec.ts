import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { anyFreePort, portIsFree } from './ports.js';

describe('ports', () => {
  let other: Server;
  beforeEach((done) => {
    other = createServer().listen(0, '127.0.0.1', done);
  });
  afterEach((done) => {
    other.close(done);
  });

  it('says which port is taken and how to start on the next one', async () => {
    const { port } = other.address() as AddressInfo;
    expect(await portIsFree('127.0.0.1', port)).toEqual({
      free: false,
      zh: expect.stringContaining(`PORT=${port + 1} npm start`),
      en: expect.stringContaining(`PORT=${port + 1} npm start`),
    });
  });

  it('finds a port free that nobody uses, and leaves it free', async () => {
    const port = await anyFreePort();
    expect(await portIsFree('127.0.0.1', port)).toEqual({ free: true });
    expect(await portIsFree('127.0.0.1', port)).toEqual({ free: true });
  });

  it('says that an address is not of this machine', async () => {
    expect(await portIsFree('192.0.2.1', 3000)).toMatchObject({ free: false, en: expect.stringContaining('HOST') });
  });
});
