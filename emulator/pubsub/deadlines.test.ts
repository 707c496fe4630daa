import { Deadlines } from './deadlines.ts';

const item = (name: string) => ({ name });

test('items come out by their time, not before it', () => {
  const deadlines = new Deadlines<{ name: string }>();
  for (const at of [50, 10, 40, 30, 20]) deadlines.set(item(String(at)), at);
  const out: string[] = [];
  for (let found = deadlines.take(40); found; found = deadlines.take(40)) out.push(found.name);
  expect(out).toEqual(['10', '20', '30', '40']);
  expect(deadlines.earliest()).toBe(50);
});

test('a moved item has only its new time, a deleted one none', () => {
  const deadlines = new Deadlines<{ name: string }>();
  const [moved, gone] = [item('moved'), item('gone')];
  deadlines.set(moved, 10);
  deadlines.set(gone, 11);
  deadlines.set(moved, 30);
  deadlines.delete(gone);
  expect(deadlines.take(20)).toBeUndefined();
  expect(deadlines.earliest()).toBe(30);
  expect(deadlines.take(30)).toBe(moved);
  expect(deadlines.earliest()).toBeUndefined();
});
