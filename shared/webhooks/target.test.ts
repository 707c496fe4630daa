import { isPublicAddress } from './public-address.ts';
import { targetFault } from './target.ts';

test.each([
  ['8.8.8.8', true],
  ['93.184.215.14', true],
  ['172.32.0.1', true],
  ['100.128.0.1', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['::ffff:a9fe:a9fe', false],
  ['64:ff9b::a9fe:a9fe', false],
  ['2002:7f00:1::', false],
  ['2001:0:53aa:64c:0:0:5601:5601', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['ff02::1', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test.each([
  ['https://hooks.example.com/x', undefined],
  ['https://8.8.8.8/', undefined],
  ['http://hooks.example.com/x', 'must be an https URL'],
  ['ftp://hooks.example.com/x', 'must be an https URL'],
  ['https://hooks.example.com:8443/x', 'must use port 443'],
  ['https://user:pass@hooks.example.com/', 'must not hold a user or password'],
  ['https://127.0.0.1/', 'must be at a public address'],
  ['https://2130706433/', 'must be at a public address'],
  ['https://0x7f.1/', 'must be at a public address'],
  ['https://[::1]/', 'must be at a public address'],
  ['https://[::ffff:169.254.169.254]/', 'must be at a public address'],
  ['https://localhost/', 'must be at a public address'],
  ['https://metadata.google.internal./', 'must be at a public address'],
  ['hooks', 'is no absolute URL'],
])('in production %s: %s', (url, fault) => {
  expect(targetFault(url, { local: false })).toBe(fault);
});

test.each(['http://127.0.0.1:8080/hook', 'http://localhost/', 'https://hooks.example.com'])(
  'locally %s is taken',
  (url) => {
    expect(targetFault(url, { local: true })).toBeUndefined();
  },
);

test('even locally only the web is reached', () => {
  expect(targetFault('file:///etc/passwd', { local: true })).toBe('must be an http or https URL');
});
