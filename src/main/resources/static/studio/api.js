/** The server, as the page uses it. Every call gives its answer or throws an Error with kind words. */
import { text } from './texts.js';
import { recall, user } from './memory.js';

const FIRST_POLL_MS = 400;
const SLOWEST_POLL_MS = 1500;
const PATIENCE_WITH_FAILURES = 20;

async function call(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    throw new Error(text('offline'));
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok) {
    throw Object.assign(new Error(reason(body)), { status: answer.status });
  }
  return body;
}

function reason(problem) {
  const fields = (problem?.errors ?? []).map(({ field, message }) => `${field} ${message}`);
  return fields.length ? fields.join('; ') : problem?.detail ?? text('wrong');
}

const owned = (path, more = {}) => `${path}?${new URLSearchParams({ user_id: user, ...more })}`;
const json = (body) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
const session = () => `/api/v1/chat/sessions/${recall('session')}`;

export const newSession = () => call('/api/v1/chat/sessions', json({ user_id: user }));
export const history = (cursor) => call(owned(session(), cursor ? { cursor } : {}));
export const pictures = (more) => call(owned('/v1/gallery/', more));
export const picture = (id) => call(owned(`/v1/gallery/${id}/`));
export const task = (id) => call(owned(`/v1/tasks/${id}`));
export const stop = (id) => call(owned(`/v1/tasks/${id}`), { method: 'DELETE' });
export const trash = (id) => call(owned(`/v1/gallery/${id}/`), { method: 'DELETE' });
export const restore = (id) => call(owned(`/v1/gallery/${id}/restore`), { method: 'POST' });

/** Says something; `about` is nothing, {file} or {image_id}. */
export function send(message, about, resolution) {
  const path = `${session()}/messages`;
  if (about?.file) {
    const form = new FormData();
    form.append('user_id', user);
    form.append('message', message);
    form.append('image', about.file);
    return call(path, { method: 'POST', body: form });
  }
  const body = { user_id: user, message };
  if (about) {
    body.image_id = about.image_id;
  } else if (resolution) {
    body.feature_params = { resolution };
  }
  return call(path, json(body));
}

export const isFinal = ({ status }) => ['COMPLETED', 'FAILED', 'CANCELLED'].includes(status);

/** Tells every change of a message until it is final. */
export async function follow(message, changed) {
  let failures = 0;
  for (let wait = FIRST_POLL_MS; !isFinal(message); wait = Math.min(wait * 1.2, SLOWEST_POLL_MS)) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      message = await call(owned(`${session()}/messages/${message.message_id}`));
      failures = 0;
      changed(message);
    } catch (error) {
      if (error.status === 404 || ++failures > PATIENCE_WITH_FAILURES) {
        throw error;
      }
    }
  }
}
