import { validateStaffMessage } from '../generated/requests.validate.ts';
import { LIMIT, PAGE_TOKEN } from '../page.ts';
import { type Route, STAFF } from '../route.ts';
import { readConversation } from './read-conversation.ts';
import { readMedia } from './read-media.ts';
import { handBack, writeMessage, writeNote } from './write-conversation.ts';

export const conversationRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/v1/conversations/{vin}',
    summary: 'Reads the thread with the owner, and the notes of staff, oldest first',
    who: STAFF,
    query: { limit: LIMIT, pageToken: PAGE_TOKEN },
    answer: 'ConversationThread',
    handle: readConversation,
  },
  {
    method: 'GET',
    template: '/v1/conversations/{vin}/media/{messageId}/{index}',
    summary: 'Gives out a photo that the owner sent',
    who: STAFF,
    handle: readMedia,
  },
  {
    method: 'POST',
    template: '/v1/conversations/{vin}/messages',
    summary: 'Writes to the owner and takes the conversation over',
    who: STAFF,
    body: { schema: 'StaffMessage', validate: validateStaffMessage },
    answer: 'MessageTaken',
    handle: writeMessage,
  },
  {
    method: 'POST',
    template: '/v1/conversations/{vin}/notes',
    summary: 'Keeps a note that only staff see',
    who: STAFF,
    body: { schema: 'StaffMessage', validate: validateStaffMessage },
    answer: 'NoteKept',
    handle: writeNote,
  },
  {
    method: 'POST',
    template: '/v1/conversations/{vin}:handBack',
    summary: 'Hands the conversation back to the automatic dialogue',
    who: STAFF,
    answer: 'HandedBack',
    handle: handBack,
  },
];
