import { repliesOf } from './twiml.ts';

const xml = 'text/xml; charset=utf-8';

test.each([
  ['text/html', '<Response><Message>x</Message></Response>', []],
  ['text/html', 'OK', []],
  ['text/plain', ' Hello ', ['Hello']],
  ['text/plain', '', []],
  [xml, '<Response/>', []],
  [xml, '<Response><Message>One</Message><Message to="+45">Two</Message></Response>', ['One', 'Two']],
  [
    xml,
    '<Response><Message><Body>Tak &amp; &#230;&#xF8;&aring;</Body><Media>http://x/1.jpg</Media></Message></Response>',
    ['Tak & æø&aring;'],
  ],
  [xml, '<Response><Message><![CDATA[a < b &amp; c]]></Message></Response>', ['a < b &amp; c']],
  [xml, '<Response><Sms>Old</Sms><Message></Message></Response>', ['Old']],
])('%s %s', (contentType, body, replies) => {
  expect(repliesOf(contentType, body)).toEqual(replies);
});
