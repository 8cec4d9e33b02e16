/** Places behind somebody's walls, and such as are none on the web, in every way of writing them. */
const HOSTS = [
  // Loopback, in every way of writing a number.
  '127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.0x0.0x0.0x1', '0x7f.1', '0177.0.0.1', '017700000001',
  '0177.0x0.0.1', '127.0.0.1.', '127。0。0。1', '１２７.0.0.1', '①②⑦.0.0.1', '0', '0.0.0.0', '0x0', '00000000000', '127.0.0.01', '0X7F.0.0.1', '127.000.000.001',
  '%31%32%37.0.0.1', '[::1]', '[0:0:0:0:0:0:0:1]', '[0000:0000:0000:0000:0000:0000:0000:0001]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]', '[::127.0.0.1]', '[::7f00:1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::1]', '[2002:7f00:1::]',
  '[2002:7f00:0001::1]', '[2001:0:4136:e378:8000:63bf:80ff:fffe]', '[::ffff:0:127.0.0.1]',
  // Private, shared, link-local, metadata.
  '10.0.0.1', '10.255.255.255', '012.0.0.1', '0xa.0.0.1', '10.1', '167772161', '172.16.0.1', '172.31.255.255', '172.16.1', '0xac100001', '192.168.0.1',
  '192.168.1.254', '192.168.1', '3232235777', '0xc0a80101', '0300.0250.1.1', '100.64.0.1', '100.127.255.254', '169.254.0.1', '169.254.169.254', '2852039166',
  '0xa9fea9fe', '0xa9.0xfe.0xa9.0xfe', '0251.0376.0251.0376', '169.254.43518', '[::ffff:169.254.169.254]', '[::ffff:a9fe:a9fe]', '[::a9fe:a9fe]',
  '[64:ff9b::a9fe:a9fe]', '[2002:a9fe:a9fe::]', '[fd00:ec2::254]', '[fe80::1]', '[fe80::a9fe:a9fe]', '[fec0::1]', '[fc00::1]', '[fd12:3456:789a:1::1]',
  '[::ffff:10.0.0.1]', '[::ffff:192.168.0.1]', '[::ffff:c0a8:1]', '[::ffff:172.16.0.1]', '[2002:0a00:0001::]', '[2002:c0a8:0101::]', '[64:ff9b::10.0.0.1]',
  '[64:ff9b::c0a8:101]', '100.100.100.200', '192.0.0.192', '168.63.129.16.internal',
  // Reserved, documentation, benchmark, multicast, broadcast.
  '0.1.2.3', '192.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '198.19.255.255', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255',
  '4294967295', '0xffffffff', '192.88.99.1', '[ff02::1]', '[ff00::]', '[2001:db8::1]', '[100::1]', '[2001:2::1]', '[2001:10::1]', '[2001:20::1]', '[3fff::1]', '[5f00::1]',
  // Names of this machine and its network.
  'localhost', 'LOCALHOST', 'LocalHost', 'localhost.', 'foo.localhost', 'foo.localhost.', 'ｌｏｃａｌｈｏｓｔ', 'local%68ost', 'printer.local', 'db.internal',
  'metadata.google.internal', 'wiki.intranet', 'router.lan', 'nas.home', 'git.corp', 'x.private', '1.0.0.127.in-addr.arpa', 'host.docker.internal',
  'kubernetes.default.svc.cluster.local', 'hidden.onion', 'intranet', 'db', 'metadata', 'ip6-localhost', 'broadcasthost',
] // biome-ignore format: a table
const OTHERS = [
  'file:///etc/passwd', 'ftp://example.com/', 'gopher://example.com/', 'data:text/html,hi', 'javascript:alert(1)', 'ws://example.com/', 'blob:http://example.com/1',
  'about:blank', 'view-source:http://example.com', 'jar:http://example.com!/', 'dict://example.com:11111/', 'ldap://example.com', 'unix:/var/run/docker.sock',
  'http:', 'http://', '//example.com/', 'example.com', '', ' ', 'http://user@example.com/', 'http://user:pass@example.com/', 'http://example.com@127.0.0.1/',
  'http://127.0.0.1@example.com/', 'http://example.com:22/', 'http://example.com:25/', 'http://example.com:6379/', 'http://example.com:9200/',
  'http://example.com:2375/', 'http://example.com:3306/', 'https://example.com:5432/', 'http://example.com:0/', 'http://127.0.0.1:8080/', 'http://[::1]:443/',
  'http://127.0.0.1#@example.com/', 'http://127.0.0.1?@example.com/', 'http://127.0.0.1\\@example.com/', 'http:127.0.0.1/', 'http:/127.0.0.1/', 'HTTP://127.0.0.1/',
  'http://127.0.0.1%00.example.com/', 'http://exa mple.com/', 'http://[::1/', 'http://[fe80::1%25eth0]/', 'http://256.256.256.256/', 'http://1.2.3.4.5.6/',
] // biome-ignore format: a table

export const NOT_PUBLIC: readonly string[] = [...HOSTS.map((host) => `http://${host}/`), ...OTHERS]
