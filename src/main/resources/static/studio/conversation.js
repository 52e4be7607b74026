/** What was said and what came of it. */
import * as api from './api.js';
import { refresh, viewById } from './gallery.js';
import { $, announce, complain, make } from './page.js';
import { say, text } from './texts.js';

const list = $('#messages');
let chosen = { suggestion() {}, picture() {} };

/** Wires it: what to do with a suggestion (its words) and with a picture to use. */
export function openConversation(handlers) {
  chosen = handlers;
}

/** Empties it, which shows the welcome. */
export function clear() {
  list.replaceChildren();
  showWelcome();
}

function showWelcome() {
  const empty = list.children.length === 0;
  $('#welcome').hidden = !empty;
  $('#fresh').hidden = empty;
}

function add(item) {
  list.querySelectorAll('.suggestions').forEach((old) => old.remove());
  list.append(item);
  showWelcome();
  item.scrollIntoView({ block: 'end' });
  return item;
}

/** Shows what the person said, with the picture it is about. */
export function showAsked(words, thumbnail) {
  const item = make('li', { className: 'asked' }, make('span', { className: 'unseen', say: 'you' }));
  if (thumbnail) {
    item.append(make('img', { src: thumbnail, alt: '' }));
  }
  item.append(make('p', { textContent: words, dir: 'auto' }));
  return add(item);
}

/** Shows an answer and keeps it true until its task has ended. */
export async function showAnswer(message) {
  const item = add(make('li', { className: 'answer' }));
  render(item, message);
  if (api.isFinal(message)) {
    return;
  }
  announce(message.content);
  try {
    await api.follow(message, (now) => render(item, now));
    await refresh();
  } catch (error) {
    complain(error.message);
  }
}

function render(item, message) {
  if (!api.isFinal(message)) {
    renderWaiting(item, message);
    return;
  }
  if (item.dataset.waiting) {
    announce(message.content);
  }
  const last = item === list.lastElementChild;
  item.replaceChildren(
    ...message.uploaded_urls.map((url, i) => picture(url, message, i)),
    make('p', { textContent: message.content, dir: 'auto', className: message.status === 'FAILED' ? 'failed' : '' }),
    ...(last && message.suggestions.length ? [suggestions(message.suggestions)] : []));
  if (last && item.dataset.waiting) {
    item.scrollIntoView({ block: 'end' });
  }
}

function renderWaiting(item, message) {
  if (!item.dataset.waiting) {
    item.dataset.waiting = 'yes';
    const bar = make('progress', { max: 1 });
    bar.dataset.label = 'progress';
    bar.setAttribute('aria-label', text('progress'));
    const frame = make('div', { className: 'canvas' }, make('span'), bar,
      make('button', { type: 'button', className: 'quiet', say: 'stop', onclick: () => stop(message) }));
    frame.style.aspectRatio = ratio(message.parameters);
    item.replaceChildren(frame, make('p', { textContent: message.content, dir: 'auto' }));
    item.scrollIntoView({ block: 'end' });
  }
  say($('.canvas span', item), message.status === 'CREATED' ? 'waiting' : 'working');
  $('progress', item).value = Math.max(0.02, message.progress);
  if (message.preview_url) {
    const frame = $('.canvas', item);
    frame.style.backgroundImage = `url("${message.preview_url}")`;
    frame.classList.add('sketched');
  }
}

const stop = ({ task_id: id, steps }) => Promise.all([id, ...steps.map((step) => step.task_id)].map(api.stop))
  .catch((error) => complain(error.message));

/** `widescreen_16_9` and `16:9` as CSS writes them. */
function ratio({ aspect_ratio: name }) {
  const [, width, height] = /(\d+)[_:](\d+)$/.exec(name ?? '') ?? [0, 4, 3];
  return `${width} / ${height}`;
}

function picture(url, message, index) {
  const id = message.image_ids[index];
  const words = message.refined_prompt ?? message.content;
  const img = make('img', { src: url, alt: words, decoding: 'async' });
  const large = make('button', { type: 'button', className: 'picture', onclick: () => id && viewById(id) }, img);
  large.setAttribute('aria-label', text('picture') + words);
  img.onload = () => large === list.querySelector('li:last-child .picture') && list.lastElementChild.scrollIntoView({ block: 'end' });
  img.onerror = () => large.parentElement.remove();
  return make('figure', {}, large, make('figcaption', {},
    make('button', { type: 'button', className: 'quiet', say: 'use', hidden: !id, onclick: () => chosen.picture({ image_id: id, image_url: url }) }),
    make('a', { className: 'quiet', href: url, download: url.split('/').pop(), say: 'download' })));
}

function suggestions(words) {
  return make('ul', { className: 'suggestions' }, ...words.map((suggestion) => make('li', {},
    make('button', { type: 'button', textContent: suggestion, onclick: () => chosen.suggestion(suggestion) }))));
}

/** Shows the remembered session's messages; an answer that is not ready goes on. */
export async function restore() {
  let cursor;
  do {
    const page = await api.history(cursor);
    for (const message of page.messages) {
      if (message.role === 'user') {
        showAsked(message.content, message.attachments[0]?.thumbnail_url);
      } else {
        showAnswer(message);
      }
    }
    cursor = page.next;
  } while (cursor);
}
