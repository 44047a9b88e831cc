import type { Patterns } from './standing-patterns.ts';

/** How well a language is said to be spoken in the end: a level, whatever word it goes by. */
export const fluent: Patterns = {
  en: [
    `(?:near )?native (?:like|level|speaker level|fluency|proficiency)`,
    `(?:near|almost|quasi) native`,
    `mother tongue (?:level|fluency|standard)`,
    `(?:become|becomes|becoming|end up|fully|truly|perfectly|completely|practically|nearly|almost) bilingual`,
    `(?:speak|speaks|speaking|sound|sounds|sounding) (?:[^ ,]+ )?like (?:a |an )?native`,
    `(?:become|becomes|becoming|reach|reaches|achieve|achieves|gain|gains|to|into|towards|full|conversational|of) (?:fluent|fluency)`,
    `(?:speak|speaks|speaking|write|writes|converse|converses|conversing|communicate)(?: [^ ,]+){0,2} fluently`,
  ],
  de: [
    `(?:fliessend\\S*|verhandlungssicher\\S*|muttersprachlich\\S*|muttersprachen?niveau|muttersprachler\\S*niveau)`,
    `wie (?:ein|eine) muttersprachler\\S*`,
    `(?:am ende|danach|vollstandig|nahezu|fast|praktisch|werden|wird)(?: [^ ,]+)? zweisprachig`,
    `zweisprachig(?:es niveau|en niveau)? (?:werden|zu werden)`,
  ],
  nl: [
    `(?:vloeiend\\S*|moedertaalniveau|moedertaalsprekersniveau)`,
    `(?:bijna|haast|near) native`,
    `als een (?:moedertaalspreker|native speaker)`,
    `(?:worden|wordt|word|volledig|bijna|helemaal) tweetalig`,
  ],
  romance: [
    `(?:la|a|maxima|total|plena|alcanzar|con|com|gran|grande) (?:fluidez|fluencia)(?= (?:,|$|en|em|al|ao|na|no|oral|verbal))`,
    `(?:espanol|ingles|frances|aleman|italiano|portugues|anglais|francais|allemand|espagnol|italien|portugais|neerlandais|inglese|francese|tedesco|spagnolo|portoghese|alemao|espanhol|francese|chino|chines|cinese|chinois|niveau) (?:fluid[oa]|fluente|courante?|fluent|scorrevole)`,
    `(?:parl\\S*|habl\\S*|fal(?:a|am|ar|ando)|s exprim\\S*|expres\\S*|conversa\\S*|echang\\S*|communiqu\\S*|comunic\\S*|escrib\\S*|escrev\\S*|scriv\\S*|ecri\\S*)(?: [^ ,]+){0,3} (?:couramment|avec aisance|fluentemente|con soltura|con scioltezza|in modo fluente|com desenvoltura)`,
    `(?:a l aisance|alla fluenza|alla scioltezza|fluenza linguistica)`,
    `(?:nivel|livello|niveau|nivel de|niveau de|nivel casi|nivel quase|proche de la|livello di) (?:la )?(?:langue maternelle|lengua materna|lingua materna|madrelingua|nativ[oa]|natif|bilingue)`,
    `(?:como|come|comme) (?:un|uma?|una) (?:nativ[oa]|natif|native|madrelingua)`,
    `(?:acaban|acaba|ser|siendo|ficam?|tornam? se|diventano|diventa|diventare|deviennent|devenir|devient|volverse|completamente|totalmente|parfaitement)(?: siendo)? bilingu\\S*`,
  ],
};

/** Words of the facts that speak of such a level, in any language. */
export const fluentWords =
  /^(?:fluen|fluid|fliessend|verhandlungssicher|muttersprach|vloeiend|moedertaal|aisance|couramment|courant|scioltezza|soltura|desenvoltura|native?s?$|nativ[oa]|natif|madrelingua|matern|mother|bilingu|zweisprachig|tweetalig|c2$)/;
