/** Every text of the page, and the language it is shown in. */

const TEXTS = {
  en: {
    skip: 'Skip to the message', language: 'Language', fresh: 'New conversation',
    greeting: 'What would you like to see?',
    invitation: 'Say it in a sentence and watch it being drawn. Or bring a picture, and say what should become of it.',
    conversation: 'Conversation', message: 'Your message', placeholder: 'Say what you would like to see…',
    attach: 'Add a picture', attached: 'Your message is about this picture.', detach: 'Remove', drop: 'Let go to add the picture',
    resolution: 'Size', send: 'Send', stop: 'Stop', you: 'You said', picture: 'Show large: ',
    gallery: 'Your pictures', more: 'Show more', use: 'Use it', download: 'Download', trash: 'Move to trash',
    trashed: 'It is in the trash.', undo: 'Undo', close: 'Close', notes: 'Please note',
    progress: 'Progress', waiting: 'Waiting for its turn', working: 'Drawing', stopped: 'Stopped.',
    blank: 'Your message is still empty. Say in a few words what you would like to see.',
    blankAbout: 'Say in a few words what should become of the picture.',
    notPicture: 'That does not look like a picture. PNG, JPEG, WebP, GIF, TIFF and BMP are welcome.',
    tooLarge: 'That picture is larger than 20 MB. Please take a smaller one.',
    offline: 'The studio cannot be reached just now. Nothing is lost; please try again in a moment.',
    wrong: 'That did not work. Please try again.',
    examples: ['A cat on the beach at sunset', 'A red car in front of snowy mountains, watercolour',
      'A lighthouse under the stars, widescreen', 'A fox in an autumn forest, portrait format'],
    intents: { image_generation: 'Drawn', upscale: 'Enlarged', remove_background: 'Background removed', relight: 'Relit',
      style_transfer: 'Restyled', reimagine: 'Reimagined', image_expand: 'Expanded' },
  },
  vi: {
    skip: 'Đến ô tin nhắn', language: 'Ngôn ngữ', fresh: 'Trò chuyện mới',
    greeting: 'Bạn muốn xem bức tranh nào?',
    invitation: 'Hãy nói bằng một câu và xem tranh hiện ra. Hoặc đưa một bức ảnh và nói bạn muốn thay đổi điều gì.',
    conversation: 'Cuộc trò chuyện', message: 'Tin nhắn của bạn', placeholder: 'Hãy nói điều bạn muốn thấy…',
    attach: 'Thêm ảnh', attached: 'Tin nhắn này nói về bức ảnh này.', detach: 'Bỏ ảnh', drop: 'Thả ra để thêm ảnh',
    resolution: 'Cỡ', send: 'Gửi', stop: 'Dừng', you: 'Bạn nói', picture: 'Xem lớn: ',
    gallery: 'Tranh của bạn', more: 'Xem thêm', use: 'Dùng ảnh này', download: 'Tải về', trash: 'Bỏ vào thùng rác',
    trashed: 'Ảnh đã ở trong thùng rác.', undo: 'Hoàn tác', close: 'Đóng', notes: 'Xin lưu ý',
    progress: 'Tiến độ', waiting: 'Đang chờ đến lượt', working: 'Đang vẽ', stopped: 'Đã dừng.',
    blank: 'Tin nhắn còn trống. Hãy nói vài lời về điều bạn muốn thấy.',
    blankAbout: 'Hãy nói vài lời về điều bạn muốn làm với bức ảnh.',
    notPicture: 'Tệp này có vẻ không phải là ảnh. Hãy chọn PNG, JPEG, WebP, GIF, TIFF hoặc BMP.',
    tooLarge: 'Ảnh này lớn hơn 20 MB. Hãy chọn ảnh nhỏ hơn.',
    offline: 'Hiện không kết nối được với xưởng vẽ. Không có gì bị mất; hãy thử lại sau giây lát.',
    wrong: 'Chưa làm được. Hãy thử lại.',
    examples: ['Một con mèo trên bãi biển lúc hoàng hôn', 'Một chiếc xe đỏ trước dãy núi tuyết, tranh màu nước',
      'Ngọn hải đăng dưới trời sao, màn hình rộng', 'Một con cáo trong rừng mùa thu, khổ dọc'],
    intents: { image_generation: 'Vẽ mới', upscale: 'Phóng lớn', remove_background: 'Xoá nền', relight: 'Đổi ánh sáng',
      style_transfer: 'Đổi phong cách', reimagine: 'Sáng tạo lại', image_expand: 'Mở rộng' },
  },
};

let language = 'en';

export const text = (key) => TEXTS[language][key];

/** Has an element show a text, now and after a change of language. */
export function say(element, key) {
  element.dataset.text = key;
  element.textContent = text(key);
  return element;
}

/** Shows the whole page in a language; one that the page does not speak becomes English. */
export function speak(wanted) {
  language = wanted in TEXTS ? wanted : 'en';
  document.documentElement.lang = language;
  document.querySelectorAll('[data-text]').forEach((e) => { e.textContent = text(e.dataset.text); });
  document.querySelectorAll('[data-label]').forEach((e) => e.setAttribute('aria-label', text(e.dataset.label)));
  document.querySelectorAll('[data-placeholder]').forEach((e) => { e.placeholder = text(e.dataset.placeholder); });
  document.querySelectorAll('[data-language]').forEach(
    (e) => e.setAttribute('aria-pressed', String(e.dataset.language === language)));
}
