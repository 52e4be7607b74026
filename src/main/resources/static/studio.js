/** The studio: a conversation in which pictures are made, and the gallery of what was made. */
import * as api from './studio/api.js';
import { openComposer, putBack, useImage } from './studio/composer.js';
import { clear, openConversation, restore, showAnswer, showAsked } from './studio/conversation.js';
import { openGallery } from './studio/gallery.js';
import { forget, recall, remember } from './studio/memory.js';
import { $, complain, make } from './studio/page.js';
import { speak, text } from './studio/texts.js';

/** The server's own default: left to it, so that words like "in 4k" count. */
const USUAL_RESOLUTION = '2k';

async function send({ message, about }) {
  const asked = showAsked(message, about?.thumbnail);
  const resolution = $('#resolution').value;
  try {
    if (!recall('session')) {
      remember('session', (await api.newSession()).session_id);
    }
    const answer = await api.send(message, about, resolution === USUAL_RESOLUTION ? null : resolution);
    await showAnswer(answer);
  } catch (error) {
    asked.remove();
    if (error.status === 404) {
      forget('session');
    }
    putBack({ message, about });
    complain(error.message);
  }
}

function showExamples() {
  $('#examples').replaceChildren(...text('examples').map((example) => make('li', {},
    make('button', { type: 'button', textContent: example, onclick: () => send({ message: example }) }))));
}

function choose(language) {
  speak(language);
  showExamples();
}

function startAfresh() {
  forget('session');
  clear();
  complain(null);
  $('#message').focus();
}

async function start() {
  choose(recall('language') ?? navigator.language.slice(0, 2));
  document.querySelectorAll('[data-language]').forEach((button) => {
    button.onclick = () => { remember('language', button.dataset.language); choose(button.dataset.language); };
  });
  $('#fresh').onclick = startAfresh;
  $('#resolution').value = recall('resolution') ?? USUAL_RESOLUTION;
  $('#resolution').onchange = ({ target }) => remember('resolution', target.value);
  openConversation({ suggestion: (message) => send({ message }), picture: useImage });
  openComposer(send);
  openGallery(useImage);
  if (recall('session')) {
    await restore().catch((error) => (error.status === 404 ? forget('session') : complain(error.message)));
  }
}

start();
