/** Small ways to touch the page. */
import { say } from './texts.js';

export const $ = (selector, within = document) => within.querySelector(selector);

/** A new element with properties and children; `text` and `say` (a key) give it words. */
export function make(tag, { say: key, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  if (key) {
    say(element, key);
  }
  element.append(...children);
  return element;
}

/** Has screen readers say it. */
export function announce(words) {
  $('#live').textContent = words;
}

/** Shows what went wrong above the message; nothing hides it. */
export function complain(words) {
  const problem = $('#problem');
  problem.textContent = words ?? '';
  problem.hidden = !words;
  $('#message').setAttribute('aria-invalid', String(Boolean(words)));
}

let fading;

/** A passing notice with one thing to take back. */
export function toast(words, undo) {
  const box = $('#toast');
  $('span', box).textContent = words;
  $('button', box).onclick = () => { box.hidden = true; undo(); };
  box.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { box.hidden = true; }, 8000);
}
