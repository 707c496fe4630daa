import { parseLine } from './candump.ts';

const time = { timeMs: 1_725_694_999_687.45, channel: 'can1' };
const at = '(1725694999.687450) can1';

test.each([
  [`${at} 7E0#0201015555555555`, { ...time, id: '7E0', data: '0201015555555555', kind: 'data' }],
  [`${at} 7e0#02.01.0c T`, { ...time, id: '7E0', data: '02010C', kind: 'data' }],
  [`${at} 18DAF110#03410D32 R`, { ...time, id: '18DAF110', data: '03410D32', kind: 'data' }],
  [`${at} 123#R`, { ...time, id: '123', data: '', kind: 'remote' }],
  [`${at} 123#R8`, { ...time, id: '123', data: '', kind: 'remote' }],
  [`${at} 123##1${'AB'.repeat(64)}`, { ...time, id: '123', data: 'AB'.repeat(64), kind: 'data' }],
  [`${at} 20000004#0004000000000000`, { ...time, id: '20000004', data: '', kind: 'error' }],
  [`${at} 123#`, { ...time, id: '123', data: '', kind: 'data' }],
  [`\uFEFF${at} 7E0#02010C`, { ...time, id: '7E0', data: '02010C', kind: 'data' }],
  [' (1725694999.687450)  can1  7E8   [4]  03 41 0D 32', { ...time, id: '7E8', data: '03410D32', kind: 'data' }],
  [" (1725694999.687450)  can1  7E8   [2]  41 42   'AB'", { ...time, id: '7E8', data: '4142', kind: 'data' }],
  [
    ` (1725694999.687450)  can1  18DAF110  [12]  ${'AB '.repeat(12).trim()}`,
    { ...time, id: '18DAF110', data: 'AB'.repeat(12), kind: 'data' },
  ],
  [' (1725694999.687450)  can1  123   [0]', { ...time, id: '123', data: '', kind: 'data' }],
  [' (1725694999.687450)  can1  123   [0]  remote request', { ...time, id: '123', data: '', kind: 'remote' }],
  [
    ' (1725694999.687450)  can1  20000088   [8]  00 00 00 00 00 00 00 00   ERRORFRAME',
    { ...time, id: '20000088', data: '', kind: 'error' },
  ],
  ['   ', undefined],
])('%s', (line, frame) => {
  expect(parseLine(line)).toEqual(frame);
});

test.each([
  'can1 7E0#02',
  `${at} 7E0`,
  `${at} 7E00#02`,
  `${at} 8FF#02`,
  `${at} 7E0#021`,
  `${at} 7E0#${'00'.repeat(9)}`,
  `${at} 7E0#ZZ`,
  `${at} FFFFFFFG#00`,
  '(99999999999999999999.0) can1 7E0#02',
  '(1725694999.687450)  can1  7E8   [8]  03 41 0D 32',
])('cannot read %s', (line) => {
  expect(parseLine(line)).toEqual({ problem: expect.any(String) });
});

test('a line without a time says what to record with', () => {
  expect(parseLine('  can0  7E8   [2]  03 41')).toEqual({ problem: 'no time; record with candump -L' });
});
