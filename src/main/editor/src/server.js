// Asks the server and tells what it answered; what it refuses comes back as a Problem with its words.

const words = document.getElementById('shell-words').dataset;
let token;

export class Problem extends Error {
  constructor(status, said) {
    super(said.detail || said.title || words.offline);
    this.status = status;
    this.key = said.key;
  }
}

async function freshToken() {
  const answer = await fetch(words.csrfUrl, { headers: { Accept: 'application/json' } });
  token = (await answer.json()).token;
}

async function send(method, url, body) {
  const headers = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
    'X-Requested-With': 'fetch',
  };
  if (method !== 'GET') {
    headers['Content-Type'] = 'application/json';
    headers['X-CSRF-TOKEN'] = token;
  }
  try {
    return await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Problem(0, { detail: words.offline });
  }
}

export async function ask(method, url, body) {
  if (method !== 'GET' && token === undefined) {
    await freshToken();
  }
  let answer = await send(method, url, body);
  if (answer.status === 403 && method !== 'GET') {
    await freshToken();
    answer = await send(method, url, body);
  }
  const said = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Problem(answer.status, said);
  }
  return said;
}
