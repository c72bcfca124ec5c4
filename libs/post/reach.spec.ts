import { checkedUrl, OutOfReach } from './reach.js';

const taken = ['https://hooks.example.org/a', 'https://10.2.3.4/a', 'https://[2400:3200::1]/', 'http://127.0.0.1:8080/a', 'http://[::1]:8080/', 'http://localhost:9/', 'http://[::ffff:127.0.0.1]/'];

const refused = [
  'ftp://hooks.example.org/', 'file:///etc/passwd', 'no address', 'https://user:secret@hooks.example.org/',
  'http://10.2.3.4/', 'http://169.254.169.254/latest', 'https://169.254.169.254/', 'https://127.0.0.1/', 'https://[::1]/',
  'https://[::ffff:7f00:1]/', 'https://[::ffff:169.254.169.254]/', 'https://0.0.0.0/', 'https://2130706433/', 'https://0x7f.1/', 'https://[fe80::1]/',
  'https://[64:ff9b::7f00:1]/', 'https://[2002:7f00:1::]/', 'https://224.0.0.1/', 'https://255.255.255.255/', 'https://[::]/',
];

describe('The address of a webhook', () => {
  it.each(taken)('%s can be called', (url) => {
    expect(checkedUrl(url).href).toBeTruthy();
  });
  it.each(refused)('%s is refused', (url) => {
    expect(() => checkedUrl(url)).toThrow(OutOfReach);
  });
});
