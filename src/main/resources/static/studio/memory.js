/** What this browser remembers: who it is, its conversation and its language. */

const unsaved = new Map();

export function recall(name) {
  try {
    return localStorage.getItem(`easel.${name}`) ?? unsaved.get(name);
  } catch {
    return unsaved.get(name);
  }
}

export function remember(name, value) {
  unsaved.set(name, value);
  try {
    localStorage.setItem(`easel.${name}`, value);
  } catch { /* storage is full or forbidden: remembered until the page is left */ }
}

export function forget(name) {
  unsaved.delete(name);
  try {
    localStorage.removeItem(`easel.${name}`);
  } catch { /* nothing was stored */ }
}

/** A random UUID, also where the page is not served over https. */
function newUser() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[parseInt(hex[16], 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

if (!recall('user')) {
  remember('user', newUser());
}

export const user = recall('user');
