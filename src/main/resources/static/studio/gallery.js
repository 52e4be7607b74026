/** The latest pictures, and one of them seen large. */
import * as api from './api.js';
import { $, complain, make, toast } from './page.js';
import { text } from './texts.js';

const PAGE = 24;
const viewer = $('#viewer');
let next = null;
let shown = null;

function thumbnail(image) {
  const img = make('img', { src: image.thumbnail_url, alt: '', loading: 'lazy', width: image.width, height: image.height });
  const button = make('button', { type: 'button', title: image.prompt, onclick: () => view(image) }, img);
  button.setAttribute('aria-label', text('picture') + (image.prompt || text('intents')[image.intent]));
  const item = make('li', {}, button);
  item.dataset.image = image.image_id;
  return item;
}

async function load(cursor) {
  const page = await api.pictures(cursor ? { limit: PAGE, cursor } : { limit: PAGE });
  const items = page.results.map(thumbnail);
  if (cursor) {
    $('#thumbnails').append(...items);
    $('button', items[0] ?? document)?.focus();
  } else {
    $('#thumbnails').replaceChildren(...items);
  }
  next = page.next;
  $('#more').hidden = !next;
  $('#count').textContent = page.count;
  $('#gallery').hidden = page.count === 0;
}

/** Shows the newest pictures; that they cannot be had is no reason to disturb. */
export const refresh = () => load(null).catch(() => {});

function facts({ intent, width, height, mime_type: type, created_at: created }) {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date(created));
  return [text('intents')[intent], `${width} × ${height}`, type.replace('image/', '').toUpperCase(), day]
    .filter(Boolean).join(' · ');
}

/** Opens a picture in the large view. */
export async function view(image) {
  shown = image;
  const img = $('img', viewer);
  img.src = image.image_url;
  img.alt = image.prompt || text('intents')[image.intent] || '';
  $('#viewer-title').textContent = image.prompt || text('intents')[image.intent];
  $('.facts', viewer).textContent = facts(image);
  $('.notes', viewer).replaceChildren();
  Object.assign($('a', viewer), { href: image.image_url, download: image.image_url.split('/').pop() });
  if (!viewer.open) {
    viewer.showModal();
  }
  const { notes } = await api.task(image.task_id).catch(() => ({ notes: [] }));
  if (shown === image) {
    $('.notes', viewer).replaceChildren(...notes.map((note) => make('li', { textContent: note })));
  }
}

/** Opens a picture of which only the id is known. */
export const viewById = (id) => api.picture(id).then(view, (error) => complain(error.message));

function neighbour(step) {
  const ids = [...document.querySelectorAll('#thumbnails li')].map((item) => item.dataset.image);
  const place = ids.indexOf(shown.image_id);
  const id = place < 0 ? null : ids[place + step];
  if (id) {
    viewById(id);
  }
}

async function discard() {
  const { image_id: id } = shown;
  viewer.close();
  try {
    await api.trash(id);
    await refresh();
    toast(text('trashed'), () => api.restore(id).then(refresh, (error) => complain(error.message)));
  } catch (error) {
    complain(error.message);
  }
}

/** Wires gallery and viewer; `use` takes a picture into the next message. */
export function openGallery(use) {
  $('#more').onclick = () => load(next).catch((error) => complain(error.message));
  $('[data-action=close]', viewer).onclick = () => viewer.close();
  $('[data-action=trash]', viewer).onclick = discard;
  $('[data-action=use]', viewer).onclick = () => { viewer.close(); use(shown); };
  viewer.onclick = ({ target }) => target === viewer && viewer.close();
  viewer.onclose = () => $('img', viewer).removeAttribute('src');
  viewer.onkeydown = ({ key }) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step) {
      neighbour(step);
    }
  };
  refresh();
}
