import { language, shownTime, texts } from './texts.js';

const REFRESH_MS = 2_000;
const PAGE = 200;
const SESSION = 'session';

const main = document.createElement('main');
document.documentElement.lang = language;
document.body.append(main);

/** An element with attributes (and listeners, as functions) and children. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Who is signed in in this tab; null where nobody is, or where what is kept makes no sense. */
function storedSession() {
  try {
    const session = JSON.parse(sessionStorage.getItem(SESSION) ?? 'null');
    return session?.token && session.user ? session : null;
  } catch (failure) {
    console.warn(failure);
    return null;
  }
}

function showSignIn(message = '') {
  const email = make('input', { id: 'email', name: 'email', type: 'email', autocomplete: 'username', required: '' });
  const password = make('input', {
    id: 'password',
    name: 'password',
    type: 'password',
    autocomplete: 'current-password',
    required: '',
  });
  const error = make('p', { role: 'alert' }, message);
  const submit = make('button', { type: 'submit' }, texts.signIn);
  const signIn = async (event) => {
    event.preventDefault();
    submit.disabled = true;
    error.textContent = '';
    try {
      const response = await fetch('/v1/sessions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: email.value.trim(), password: password.value }),
      });
      if (response.ok) {
        sessionStorage.setItem(SESSION, JSON.stringify(await response.json()));
        return showEvents();
      }
      error.textContent = response.status < 500 ? texts.wrong : texts.tryAgain;
    } catch (failure) {
      console.warn(failure);
      error.textContent = texts.tryAgain;
    }
    submit.disabled = false;
  };
  const form = make(
    'form',
    { submit: signIn },
    make('label', { for: 'email' }, texts.email),
    email,
    make('label', { for: 'password' }, texts.password),
    password,
    submit,
    error,
  );
  main.replaceChildren(make('section', { class: 'sign-in' }, make('h1', {}, texts.title), form));
  email.focus();
}

function showEvents() {
  const session = storedSession();
  const heading = make('h1', { id: 'heading' }, texts.open);
  const status = make('p', { role: 'status' }, texts.loading);
  const body = make('tbody');
  const head = make('tr', {}, ...texts.columns.map((name) => make('th', { scope: 'col' }, name)));
  const table = make('table', { hidden: '', 'aria-labelledby': 'heading' }, make('thead', {}, head), body);
  const more = make(
    'button',
    {
      type: 'button',
      hidden: '',
      click: () => {
        pages += 1;
        void refresh();
      },
    },
    texts.more,
  );
  let pages = 1;
  let timer;
  const leave = (message) => {
    clearTimeout(timer);
    sessionStorage.removeItem(SESSION);
    showSignIn(message);
  };
  const signOut = make('button', { type: 'button', class: 'quiet', click: () => leave('') }, texts.signOut);
  main.replaceChildren(
    make('header', {}, heading, make('span', { class: 'who' }, session.user.email), signOut),
    status,
    make('div', { class: 'scroll', role: 'region', 'aria-labelledby': 'heading', tabindex: '0' }, table),
    more,
  );

  async function refresh() {
    clearTimeout(timer);
    try {
      const { events, openCount, next } = await loadOpenEvents(session.token, pages);
      heading.textContent = `${texts.open} (${openCount})`;
      document.title = `${texts.open} (${openCount}) – Connected Cars`;
      body.replaceChildren(...events.map(eventRow));
      table.hidden = events.length === 0;
      status.textContent = events.length === 0 ? texts.none : '';
      more.hidden = !next;
    } catch (failure) {
      if (failure.status === 401) return leave(texts.expired);
      console.warn(failure);
      status.textContent = texts.unreachable;
    }
    timer = setTimeout(() => void refresh(), REFRESH_MS);
  }
  void refresh();
}

async function loadOpenEvents(token, pages) {
  const events = [];
  let next = null;
  let openCount = 0;
  for (let page = 0; page < pages; page += 1) {
    const query = new URLSearchParams({
      status: 'open',
      sort: '-lastOccurredAt',
      limit: String(PAGE),
      ...(next ? { pageToken: next } : {}),
    });
    const response = await fetch(`/v1/events?${query}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw Object.assign(new Error(`events: ${response.status}`), { status: response.status });
    const answer = await response.json();
    events.push(...answer.events);
    openCount = answer.openCount;
    next = answer.nextPageToken;
    if (!next) break;
  }
  return { events, openCount, next };
}

function eventRow(event) {
  const cell = (...children) => make('td', {}, ...children);
  return make(
    'tr',
    {},
    cell(make('time', { datetime: event.lastOccurredAt }, shownTime(event.lastOccurredAt))),
    cell(make('span', { class: `urgency ${event.urgency}` }, texts.urgency[event.urgency] ?? event.urgency)),
    cell(texts.type[event.type] ?? event.type),
    make('td', { title: event.description[language] }, event.name),
    make('td', { class: 'number' }, String(event.count)),
    make('td', { class: 'code' }, event.vin),
  );
}

if (storedSession()) showEvents();
else showSignIn();
