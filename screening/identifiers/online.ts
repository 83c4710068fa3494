import { Claims } from './claims.ts';
import type { Identifier } from './identifier.ts';

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** A page of one person on a social network. */
const PROFILE =
  /(?:https?:\/\/)?(?:www\.|m\.)?(?:instagram\.com|tiktok\.com|facebook\.com|twitter\.com|x\.com|snapchat\.com\/add|t\.me|youtube\.com|twitch\.tv|reddit\.com\/(?:u|user)|vk\.com|steamcommunity\.com\/id)\/[@\w.%-]{2,60}/giu;
/** "Insta: kev_99", "on TikTok as @shadow.x". Names of Matrix users (@anna:server) are not meant. */
const HANDLE =
  /\b(?:insta(?:gram)?|tik ?tok|snap(?:chat)?|telegram|discord|twitch|steam|reddit|username|user name|nickname|benutzername|nutzername|handle|account)(?: (?:as|als|is|ist|heißt|name|unter|under))?[: ]{1,3}(@?[\p{L}\p{N}][\p{L}\p{N}._-]{2,40})/giu;
const AT_NAME = /(?<![\p{L}\p{N}@/.])@[\p{L}\p{N}][\p{L}\p{N}._-]{2,40}(?![\p{L}\p{N}]|:[\p{L}\p{N}])/gu;

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]{1,500}/giu;

/** The parts of a text that are addresses and not words: nothing in them is read as a statement. */
export function addressClaims(text: string): Claims {
  const claims = new Claims(text.length);
  if (text.includes('@')) for (const match of text.matchAll(EMAIL)) claims.take({ start: match.index, end: match.index + match[0].length });
  if (text.includes('/') || text.includes('www.')) {
    for (const match of text.matchAll(LINK)) claims.take({ start: match.index, end: match.index + match[0].length });
  }
  return claims;
}

/** E-mail addresses, profiles and user names. */
export function findOnline(text: string): Identifier[] {
  const found: Identifier[] = [];
  const claims = new Claims(text.length);
  const add = (identifier: Identifier): void => {
    if (claims.take(identifier)) found.push(identifier);
  };
  if (text.includes('@')) {
    for (const match of text.matchAll(EMAIL)) {
      add({
        category: 'contact',
        start: match.index,
        end: match.index + match[0].length,
        confidence: 0.85,
        why: 'email',
        gate: 'unless_own',
      });
    }
  }
  if (text.includes('/')) {
    for (const match of text.matchAll(PROFILE)) {
      add({
        category: 'online',
        start: match.index,
        end: match.index + match[0].length,
        confidence: 0.8,
        why: 'profile',
        gate: 'unless_own',
      });
    }
  }
  for (const match of text.matchAll(HANDLE)) {
    const name = match[1] ?? '';
    // a bare word after "Instagram" is mostly just the next word; a name of this kind has a digit, a sign or an @
    if (/[\d._@]/.test(name))
      add({
        category: 'online',
        start: match.index + match[0].length - name.length,
        end: match.index + match[0].length,
        confidence: 0.8,
        why: 'user_name',
        gate: 'unless_own',
      });
  }
  for (const match of text.matchAll(AT_NAME))
    add({ category: 'online', start: match.index, end: match.index + match[0].length, confidence: 0.6, why: 'user_name', gate: 'linked' });
  return found;
}
