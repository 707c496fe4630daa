import { PushWindow } from './push-window.ts';

test('a window full of successes doubles it, up to a limit', () => {
  const window = new PushWindow();
  const before = window.room(0, 0);
  for (let i = 0; i < before; i++) window.succeeded();
  expect(window.room(0, 0)).toBe(2 * before);
  for (let i = 0; i < 10_000; i++) window.succeeded();
  expect(window.room(0, 0)).toBe(1000);
  expect(window.room(990, 0)).toBe(10);
});

test('failures halve it down to one and pause the push for longer each time; a success ends the pause', () => {
  const window = new PushWindow();
  window.failed(0, true);
  expect(window.pauseLeft(0)).toBe(100);
  window.failed(50, true);
  expect(window.pauseLeft(50)).toBe(50);
  window.failed(100, true);
  expect(window.pauseLeft(100)).toBe(200);
  expect(window.room(0, 299)).toBe(0);
  expect(window.room(0, 300)).toBe(8);
  for (let at = 1000; at < 9000; at += 1000) window.failed(at, true);
  expect(window.pauseLeft(8000)).toBe(1000);
  window.succeeded();
  expect(window.pauseLeft(8000)).toBe(0);
  expect(window.room(0, 8000)).toBe(2);
});

test('with a retry policy failures do not pause the push', () => {
  const window = new PushWindow();
  window.failed(0, false);
  expect(window.pauseLeft(0)).toBe(0);
});
