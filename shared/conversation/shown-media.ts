import type { ThreadMessage } from './conversation.ts';

/** Photos of a text with the addresses at which our API gives them out: those of the provider need its credentials. */
export const shownMedia = (
  vin: string,
  messageId: string,
  media: { contentType: string }[],
  publicApiUrl: string,
): NonNullable<ThreadMessage['media']> =>
  media.map(({ contentType }, index) => ({
    url: `${publicApiUrl}/v1/conversations/${vin}/media/${messageId}/${index}`,
    contentType,
  }));
