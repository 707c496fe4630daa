export type Scene = { title: string; language: 'en' | 'da'; says: string[] };

/** What the owners of docs/transcripts.md write. */
export const conversations: Scene[] = [
  {
    title: 'The conversation of the original product',
    language: 'en',
    says: [
      'Hi. My car just notified me about an engine issue. Can you help me?',
      'Alright. Can I schedule an appointment to have it looked at next week?',
      'Perfect. Thank you!',
    ],
  },
  {
    title: 'In Danish, with questions, another wish, a change of mind and a booking that is moved',
    language: 'da',
    says: [
      'Hej, hvad er der galt med min bil?',
      'må jeg køre i den så længe',
      'ok. ka i klemme mig ind på torsdag efter kl 13',
      'hvor lang tid tager det?',
      'Nej, det passer alligevel ikke. Hvad med fredag formiddag?',
      'fint nok',
      'har lige fundet ud af at jeg ikke kan fredag, samme tid ugen efter?',
      'perfekt, tak',
    ],
  },
  {
    title: 'Choosing among times, cancelling, and not being understood',
    language: 'en',
    says: [
      'so whats up with it and how much is this gonna be',
      'do you have a gap next week, any day but monday',
      'cant do that one sorry',
      'the last one',
      'Where are you again?',
      'something came up, I have to cancel',
      'fnord',
      'Ich verstehe nicht, was ist los?',
    ],
  },
  {
    title: 'Words that name the time and agree to nothing',
    language: 'en',
    says: [
      'help me',
      'Could you look at it next week?',
      'monday it was making noise',
      'i drop the kids at 9',
      'yes, that still works',
      'My meeting got cancelled so I can come earlier',
      'no, leave it as it was',
      "I'm not coming on time, traffic is mad",
      "cancel my doctor's appointment",
      'no',
      'I sold the thing, please call off my booking',
    ],
  },
];
