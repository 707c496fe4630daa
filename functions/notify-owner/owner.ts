import type { Language } from '../../shared/time/say-time.ts';

/** What notifying needs of owners/{ownerId}. */
export type Owner = {
  name: string;
  phone: string;
  email: string;
  language: Language;
  timeZone: string;
  quietHours?: string;
  /** in the order of the owner's choice; default sms */
  channels?: ('sms' | 'mail')[];
  consents?: { workshop?: boolean };
  optedOut?: boolean;
};

/** And of vehicles/{vin}. */
export type Vehicle = { ownerId?: string; make?: string; model?: string };

/** The channel that notices take: the owner's first choice; mail where texts were ended by STOP, if mail is among the choices. */
export function channelFor({ channels = ['sms'], optedOut = false }: Owner): 'sms' | 'mail' {
  const [first = 'sms'] = channels;
  return first === 'sms' && optedOut && channels.includes('mail') ? 'mail' : first;
}
