/** The portal's own words. English where the browser asks for neither language. */
const TEXTS = {
  en: {
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    signOut: 'Sign out',
    title: 'Workshop portal',
    wrong: 'E-mail or password is wrong.',
    unreachable: 'The platform does not answer. It is tried again by itself.',
    tryAgain: 'The platform does not answer. Please try again in a moment.',
    expired: 'You were signed out. Please sign in again.',
    loading: 'Loading…',
    open: 'Open',
    none: 'No open events. New ones appear here by themselves.',
    more: 'Show more',
    columns: ['Last occurred', 'Urgency', 'Type', 'Name', 'Count', 'VIN'],
    today: 'Today',
    yesterday: 'Yesterday',
    urgency: { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' },
    type: {
      errorCode: 'Error code',
      warningLight: 'Warning light',
      serviceReminder: 'Service reminder',
      batteryWarning: 'Battery warning',
      unitUnplugged: 'Unit unplugged',
      unitSilent: 'Unit silent',
      impactWhileParked: 'Impact while parked',
    },
  },
  da: {
    email: 'E-mail',
    password: 'Adgangskode',
    signIn: 'Log ind',
    signOut: 'Log ud',
    title: 'Værkstedsportal',
    wrong: 'E-mail eller adgangskode er forkert.',
    unreachable: 'Platformen svarer ikke. Der prøves igen af sig selv.',
    tryAgain: 'Platformen svarer ikke. Prøv igen om et øjeblik.',
    expired: 'Du blev logget ud. Log venligst ind igen.',
    loading: 'Henter…',
    open: 'Åbne',
    none: 'Ingen åbne hændelser. Nye dukker op her af sig selv.',
    more: 'Vis flere',
    columns: ['Sidst set', 'Hastegrad', 'Type', 'Navn', 'Antal', 'Stelnummer'],
    today: 'I dag',
    yesterday: 'I går',
    urgency: { low: 'Lav', medium: 'Middel', high: 'Høj', critical: 'Kritisk' },
    type: {
      errorCode: 'Fejlkode',
      warningLight: 'Advarselslampe',
      serviceReminder: 'Servicepåmindelse',
      batteryWarning: 'Batteriadvarsel',
      unitUnplugged: 'Enhed taget ud',
      unitSilent: 'Enhed tavs',
      impactWhileParked: 'Påkørsel under parkering',
    },
  },
};

export const language = navigator.languages.map((l) => l.slice(0, 2)).find((l) => l in TEXTS) ?? 'en';
export const texts = TEXTS[language];

/** "Today 14:08", "Yesterday 21:38", then the date. */
export function shownTime(time, now = new Date()) {
  const date = new Date(time);
  const clock = date.toLocaleTimeString(language === 'da' ? 'da-DK' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
  const day = (d) => new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
  const ago = Math.round((day(now) - day(date)) / 86_400_000);
  if (ago === 0) return `${texts.today} ${clock}`;
  if (ago === 1) return `${texts.yesterday} ${clock}`;
  return `${date.toLocaleDateString(language === 'da' ? 'da-DK' : 'en-GB', { day: 'numeric', month: 'short', year: 'numeric' })} ${clock}`;
}
