const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The texts that a webhook's answer asks to be sent: each `<Message>` of a TwiML document (its text, or its `<Body>`),
 * or the whole of a `text/plain` answer.
 */
export function repliesOf(contentType: string, body: string): string[] {
  if (contentType.startsWith('text/plain')) return body.trim() === '' ? [] : [body.trim()];
  if (!/^(text|application)\/xml\b/.test(contentType)) return [];
  const messages = body.matchAll(/<(Message|Sms)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g);
  return [...messages]
    .map(([, , inner = '']) => text(/<Body(?:\s[^>]*)?>([\s\S]*?)<\/Body>/.exec(inner)?.[1] ?? inner))
    .filter((reply) => reply !== '');
}

function text(xml: string): string {
  return xml
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : decodeEntities(part.replace(/<[^>]*>/g, ''))))
    .join('')
    .trim();
}

function decodeEntities(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? whole;
  });
}
