import { town } from './testing/town.ts';

// However the three texts of the contract's conversation are worded, they end in the same booking.
const WORDINGS = {
  en: {
    ask: [
      'Hi. My car just notified me about an engine issue. Can you help me?',
      'hello i got a text about my engine',
      'Help please, what should I do?',
      'Hey there, the engine light came on',
      'I was told to text you about an engine problem',
    ],
    wish: [
      'Alright. Can I schedule an appointment to have it looked at next week?',
      'Could you fit me in sometime next week?',
      'ok when can i come in next week',
      'I would like to book a time for next week please',
      'Yes please, next week',
      'Do you have anything on Monday?',
      'can you fix it monday morning',
    ],
    yes: [
      'Perfect. Thank you!',
      'Sounds good!',
      "Yes, let's do that",
      'ok',
      'That works for me, thanks',
      'great, book it',
      'monday at nine is fine',
      '👍',
      'Yep see you then',
    ],
  },
  da: {
    ask: [
      'Hej. Min bil har lige givet besked om en fejl i motoren. Kan I hjælpe mig?',
      'hej jeg har fået en sms om motoren',
      'Hjælp mig lige, hvad skal jeg gøre?',
      'Godmorgen, motorlampen lyser',
      'Der er noget galt med min bil',
    ],
    wish: [
      'Okay. Kan jeg få en tid til at få den set på i næste uge?',
      'Har I plads til mig i næste uge?',
      'hvornår kan jeg komme i næste uge',
      'Jeg vil gerne bestille en tid i næste uge tak',
      'Ja tak, gerne i næste uge',
      'Har I noget på mandag?',
      'kan i lave den mandag formiddag',
    ],
    yes: [
      'Perfekt. Tak!',
      'Det lyder godt!',
      'Ja, det gør vi',
      'ok',
      'Det passer mig fint, tak',
      'super, book den',
      'mandag klokken ni er fint',
      '👍',
      'Jep vi ses',
    ],
  },
};

describe.each(['en', 'da'] as const)('%s', (language) => {
  const { ask, wish, yes } = WORDINGS[language];
  const all = ask.flatMap((a, i) => wish.map((w, j) => [a, w, yes[(i * wish.length + j) % yes.length] ?? ''] as const));
  test.each(all)('%s / %s / %s', async (a, w, y) => {
    const { text, active } = await town({ language });
    const [first, second, third] = [await text(a), await text(w), await text(y)];
    expect([a, first]).toEqual([a, expect.stringMatching(/^(Of course\.|Selvfølgelig\.) /)]);
    expect([w, second]).toEqual([w, expect.stringMatching(/Monday at 9:00 AM|mandag kl\. 9\.00/)]);
    expect([y, third]).toEqual([y, expect.stringMatching(/^(Booked|Så er den booket)/)]);
    expect(active()).toMatchObject([{ appointmentDate: '2026-11-23T08:00:00.000Z' }]);
  });
});
