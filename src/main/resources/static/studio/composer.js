/** Where the person says what to do, and gives the picture that it is about. */
import { $, complain } from './page.js';
import { text } from './texts.js';

const MAX_BYTES = 20_000_000;
const words = $('#message');
const attached = $('#attached');
let about = null;

function show(thumbnail) {
  const img = $('img', attached);
  URL.revokeObjectURL(img.src);
  attached.hidden = !thumbnail;
  if (thumbnail) {
    img.src = thumbnail;
    complain(null);
    words.focus();
  }
}

/** Takes a picture of the gallery into the next message. */
export function useImage({ image_id: id, thumbnail_url: thumbnail, image_url: url }) {
  about = { image_id: id, thumbnail: thumbnail ?? url };
  show(about.thumbnail);
}

function useFile(file) {
  if (!file) {
    return;
  }
  if (!file.type.startsWith('image/')) {
    complain(text('notPicture'));
  } else if (file.size > MAX_BYTES) {
    complain(text('tooLarge'));
  } else {
    about = { file };
    show(URL.createObjectURL(file));
  }
}

function detach() {
  about = null;
  $('#file').value = '';
  show(null);
}

/** What is to be sent, and the composer emptied; or null and a kind word. */
function take() {
  const message = words.value.trim();
  if (!message) {
    complain(text(about ? 'blankAbout' : 'blank'));
    words.focus();
    return null;
  }
  const taken = { message, about: about?.file ? { ...about, thumbnail: URL.createObjectURL(about.file) } : about };
  complain(null);
  words.value = '';
  detach();
  return taken;
}

/** Puts back what could not be sent. */
export function putBack({ message, about: picture }) {
  words.value ||= message;
  if (picture?.file) {
    useFile(picture.file);
  } else if (picture) {
    useImage({ ...picture, thumbnail_url: picture.thumbnail });
  }
}

function acceptDrops() {
  const veil = $('#drop');
  const isFile = (event) => event.dataTransfer?.types.includes('Files');
  addEventListener('dragover', (event) => {
    if (isFile(event)) {
      event.preventDefault();
      veil.hidden = false;
    }
  });
  addEventListener('dragleave', ({ relatedTarget }) => { veil.hidden = !relatedTarget || veil.hidden; });
  addEventListener('drop', (event) => {
    veil.hidden = true;
    if (isFile(event)) {
      event.preventDefault();
      useFile(event.dataTransfer.files[0]);
    }
  });
}

/** Wires it; `send` gets {message, about}. */
export function openComposer(send) {
  const submit = () => {
    const taken = take();
    if (taken) {
      send(taken);
    }
  };
  $('#composer').onsubmit = (event) => { event.preventDefault(); submit(); };
  words.onkeydown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  };
  words.oninput = () => complain(null);
  $('#attach').onclick = () => $('#file').click();
  $('#file').onchange = ({ target }) => useFile(target.files[0]);
  $('button', attached).onclick = detach;
  addEventListener('paste', (event) => {
    const file = [...event.clipboardData.files].find(({ type }) => type.startsWith('image/'));
    if (file) {
      event.preventDefault();
      useFile(file);
    }
  });
  acceptDrops();
}
