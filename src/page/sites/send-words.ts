/**
 * What mail programs call the button that sends, in the languages that staff may have them in. Only for programs that
 * give it no name of their own that is the same in every language.
 */
const SEND: Readonly<Record<string, readonly string[]>> = {
  ar: ['إرسال'],
  bg: ['Изпращане', 'Изпрати'],
  cs: ['Odeslat'],
  cy: ['Anfon'],
  da: ['Send'],
  de: ['Senden'],
  el: ['Αποστολή'],
  en: ['Send'],
  es: ['Enviar'],
  et: ['Saada'],
  fa: ['ارسال'],
  fi: ['Lähetä'],
  fr: ['Envoyer'],
  ga: ['Seol'],
  hi: ['भेजें'],
  hr: ['Pošalji'],
  hu: ['Küldés'],
  it: ['Invia'],
  ja: ['送信'],
  ko: ['보내기'],
  lt: ['Siųsti'],
  lv: ['Sūtīt', 'Nosūtīt'],
  nb: ['Send'],
  nl: ['Verzenden'],
  pl: ['Wyślij'],
  pt: ['Enviar'],
  ro: ['Trimitere', 'Trimite', 'Trimiteți'],
  ru: ['Отправить'],
  sk: ['Odoslať'],
  sl: ['Pošlji'],
  sq: ['Dërgo'],
  sr: ['Pošalji', 'Пошаљи'],
  sv: ['Skicka'],
  tr: ['Gönder'],
  uk: ['Надіслати'],
  ur: ['بھیجیں'],
  vi: ['Gửi'],
  zh: ['发送', '傳送', '寄出'],
};

const WORDS = new Set(Object.values(SEND).flat().map(plain));

/**
 * Takes what a button says of itself; returns whether that is to send. The keys that press it too may stand after it:
 * "Send (Ctrl+Enter)".
 */
export function saysSend(said: string | null): boolean {
  return said !== null && WORDS.has(plain(said.replace(/\s*[(（].*$/u, '')));
}

function plain(said: string): string {
  // Marks for the direction of writing are not seen, and stand around keys in Arabic and Hebrew.
  const seen = said.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
  return seen.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en');
}
