import fc from 'fast-check';
import { createReassembler, segment } from './iso-tp.ts';

test('a VIN goes into a first frame and two consecutive ones', () => {
  const payload = `490201${Buffer.from('WVWZZZAUZHW000001').toString('hex').toUpperCase()}`;
  expect(segment(payload)).toEqual(['1014490201575657', '215A5A5A41555A48', '2257303030303031']);
});

test('every payload comes out as it went in, frames of other senders in between', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 600 }), (bytes) => {
      const payload = Buffer.from(bytes).toString('hex').toUpperCase();
      const reassembler = createReassembler();
      const taken = segment(payload).flatMap((frame, index) => {
        reassembler.take('7E9', '0441070000000000', index);
        const whole = reassembler.take('7E8', frame, index);
        return whole === undefined ? [] : [whole];
      });
      expect(taken).toEqual([payload]);
      expect(reassembler.isOpen(0)).toBe(false);
    }),
  );
});

test('a lost frame drops the message; a flow control or a single frame disturbs nothing', () => {
  const [first = '', second = '', third = ''] = segment('00'.repeat(20));
  const lost = createReassembler();
  lost.take('7E8', first, 0);
  expect(lost.isOpen(0)).toBe(true);
  expect(lost.take('7E8', third, 1)).toBeUndefined();
  expect(lost.isOpen(1)).toBe(false);
  const disturbed = createReassembler();
  disturbed.take('7E8', first, 0);
  disturbed.take('7E8', '3000000000000000', 1);
  disturbed.take('7E8', second, 1);
  expect(disturbed.take('7E8', third, 2)).toBe('00'.repeat(20));
});

test('a message whose frames stop coming is given up after a second', () => {
  const reassembler = createReassembler();
  reassembler.take('7E8', segment('00'.repeat(20))[0] ?? '', 0);
  expect([reassembler.isOpen(1000), reassembler.isOpen(1001)]).toEqual([true, false]);
});
