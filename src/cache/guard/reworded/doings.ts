import { contentOf } from '../content/content-of.ts';
import { couldDo } from '../plain-activity.ts';
import { readsLikeEnglish } from '../words/word-lists.ts';
import { isBody, mayAct } from './actors.ts';
import { boundBy, textOf, wordsOf } from './contractions.ts';
import { compounds, demands } from './compounds.ts';
import { withPossessor } from './possessors.ts';
import { withCapital, type Grammar } from './sentences.ts';

/**
 * Skills or outcomes that name what is done, each as a verb and what it is done to: `Gestión de reclamaciones` as
 * `Gestionar reclamaciones`, `Budget planning` as `Plan budget`, `Dekken van tafels` as `Tafels dekken`. One side names it
 * and the other tells it; of two names nothing is known here. A single item may be a thing: an exhibition of paintings.
 */
export function inDoings(
  [items = [], others = []]: readonly (readonly string[])[],
  grammar: Grammar,
): readonly (readonly string[])[] | undefined {
  const [told, otherTold] = [items, others].map((list) => list.map((item) => asDoing(item, grammar)));
  if (told === undefined || otherTold === undefined) return undefined;
  const areNamed = [told, otherTold].every((list) => list.some(({ isNamed }) => isNamed));
  const changed = [told, otherTold].map((list) => list.filter(({ isChanged }) => isChanged).length);
  if (areNamed || Math.max(...changed) < leastChanged) return undefined;
  return [told, otherTold].map((list) => list.map(({ text }) => text));
}

const leastChanged = 2;

/** `isNamed`: whether a noun named what is done, and no pair of a list did. */
type Doing = { readonly text: string; readonly isNamed: boolean; readonly isChanged: boolean };

function asDoing(item: string, grammar: Grammar): Doing {
  if (item.length > longestItem || /[:()[\]/]/u.test(item)) return { text: item, isNamed: false, isChanged: false };
  const plain = withPossessor(item, grammar)[0] ?? item;
  const compound = grammar.language === 'en' ? inPair(plain) : undefined;
  const named = compound === undefined ? (withAdverb(plain, grammar) ?? fromNoun(plain, grammar)) : undefined;
  const text = compound ?? named ?? plain;
  return { text, isNamed: named !== undefined && !grammar.lists.isVerbLast, isChanged: text !== item };
}

const longestItem = 120;

function inPair(item: string): string | undefined {
  const said = item.trim().toLowerCase().replaceAll('-', ' ');
  const told = compounds.get(said) ?? demands.get(said);
  return told === undefined ? undefined : withCapital(told);
}

/** `Correct labelling of samples` as `Label samples correctly`, `Escucha activa` as `Escuchar activamente`. */
function withAdverb(item: string, grammar: Grammar): string | undefined {
  const [, manner = '', rest = ''] = (grammar.language === 'en' ? mannered : /^$/u).exec(item) ?? [];
  const told = rest === '' ? undefined : fromNoun(withCapital(rest), grammar);
  if (told !== undefined) return `${told} ${manner.toLowerCase()}ly`;
  return listening.get(item.trim().toLowerCase());
}

const mannered = /^(Correct|Safe|Accurate|Efficient|Effective|Independent|Systematic) (\p{Ll}+ of .+)$/u;

const listening = new Map(
  `escucha activa:Escuchar activamente|écoute active:Écouter activement|ascolto attivo:Ascoltare attivamente|escuta ativa:Escutar ativamente|active listening:Listen actively|listening actively:Listen actively|aktives zuhören:Aktiv zuhören|actief luisteren:Actief luisteren`
    .split('|')
    .map((pair) => pair.split(':') as [string, string]),
);

/** `Gestión de X`, `Cobro en X`; in German and Dutch the verb stands last. */
function fromNoun(item: string, grammar: Grammar): string | undefined {
  const { language, lists } = grammar;
  const words = wordsOf(item.trim());
  const start = articles.has((words[0] ?? '').toLowerCase()) ? 1 : 0;
  const [noun = '', binding = '', ...object] = words.slice(start);
  const verb = verbOf(noun, grammar);
  const bound = boundBy(binding, language);
  if (verb === undefined || bound === undefined || object.length === 0) return undefined;
  const isOfObject = bound.link === ofObject.get(language);
  const isPlaced = placed.has(bound.link) && nouns.has(`${language} ${lists.respell(noun.toLowerCase())}`);
  const isCertain = isOfObject || isPlaced;
  if (
    !isCertain ||
    mayBeBy(
      object,
      { isOpen: isOfObject && !leading.has(verb), isChoice: readsLikeEnglish(lists) || chosen.has(verb) },
      lists,
    ) ||
    isInOtherCase(object, language)
  )
    return undefined;
  const what = isOfObject ? [bound.article, ...object] : [binding, ...object];
  const told = lists.isVerbLast ? [...what, verb] : [verb, ...what];
  return withCapital(textOf(told));
}

/** Whether somebody named may be who does it: evaluation of experts. */
function mayBeBy(
  object: readonly string[],
  { isOpen, isChoice }: Readonly<Record<'isOpen' | 'isChoice', boolean>>,
  lists: Grammar['lists'],
): boolean {
  const words = object.map((word) => word.toLowerCase());
  return (
    (isOpen && (words.some(isBody) || (isChoice && couldDo(words, lists)))) ||
    words.some((word) => agents.has(word) || (isOpen && mayAct(word)))
  );
}

/** German: `von Projekten`, `von neuen Wegen` have endings that `Projekte planen` has not. */
function isInOtherCase(object: readonly string[], language: string): boolean {
  return language === 'de' && (object.length > 1 || object[0]?.endsWith('n') === true);
}

/** What binds an act to what it is done to. */
const ofObject = new Map(
  'en:of es:de fr:de pt:de it:di nl:van de:'.split(' ').map((pair) => pair.split(':') as [string, string]),
);
/** Other words, which a verb has as well. */
const placed = new Set(['en', 'em', 'met', 'aan']);
/** Whoever is chosen may choose as well. */
const chosen = new Set(['elegir', 'choisir', 'escolher', 'scegliere']);
const agents = new Set('by por par durch door da dal dalla pelo pela'.split(' '));
const articles = new Set('het la el the das die'.split(' '));
const leading = new Set(
  'gestionar dirigir coordinar liderar gérer diriger coordonner animer accueillir encadrer gerir gerenciar coordenar gestire dirigere coordinare fuehren leiten koordinieren leiden aansturen coördineren manage coordinate'.split(
    ' ',
  ),
);

/** The verb of a noun of what is done; a Dutch infinitive is its own. */
export function verbOf(word: string, { language, lists }: Grammar): string | undefined {
  const noun = lists.respell(word.toLowerCase());
  const own = nouns.get(`${language} ${noun}`);
  if (own !== undefined) return own;
  const form = lists.activities?.forms.get(noun) ?? contentOf(lists)?.acts.forms.get(noun);
  if (language === 'nl' && form?.kind === 'verb') return fromWhom.has(noun) ? undefined : noun;
  if (things.has(noun)) return undefined;
  const isNoun = form !== undefined && form.isNoun && form.kind !== 'verb' && !form.isThing;
  return isNoun ? form.base : undefined;
}

/** What is a thing or a place as well. */
const things = new Set(
  `dirección exposición composición colección instalación aplicación edición publicación construcción producción impresión decoración plantación grabación montaje dibujo corte taller
  exposition composition collection installation édition publication construction impression plantation sculpture relief tracé taille montage placement
  exposição composição coleção instalação edição publicação construção gravação desenho plantação traçado montagem
  esposizione composizione collezione raccolta installazione pubblicazione costruzione disegno cucitura montaggio decorazione
  assembly publication construction installation`.split(/\s+/),
);

/** From whom or what: `leren van klanten`. */
const fromWhom = new Set(['leren', 'ontvangen', 'kopen', 'lenen', 'krijgen', 'herstellen']);

/** Nouns of what is done that may be a thing elsewhere, and nothing else before what it is done to. */
const nouns = new Map(
  `es cobro:cobrar es atención:atender es cuidado:cuidar es manejo:manejar
  fr accueil:accueillir fr animation:animer fr anticipation:anticiper fr dépannage:dépanner fr suivi:suivre
  pt arquivo:arquivar pt emissão:emitir pt faturação:faturar pt cobrança:cobrar
  it emissione:emettere it accoglienza:accogliere it cura:curare
  nl opnemen:opnemen nl dekken:dekken nl opstellen:opstellen nl afrekenen:afrekenen nl voeren:voeren nl leiden:leiden nl bedienen:bedienen nl begeleiden:begeleiden nl schoonmaken:schoonmaken
  de fuehrung:fuehren de leitung:leiten de betreuung:betreuen de erstellung:erstellen
  es elección:elegir es aislamiento:aislar fr choix:choisir fr isolement:isoler pt isolamento:isolar it scelta:scegliere it isolamento:isolare
  es comprensión:comprender fr compréhension:comprendre pt compreensão:compreender pt preenchimento:preencher it comprensione:comprendere
  nl kiezen:kiezen nl nemen:nemen
  en labeling:label en labelling:label en collection:collect en measurement:measure en recognition:recognize en choice:choose en control:control en sending:send`
    .split(/\s+(?=(?:es|fr|pt|it|nl|de|en) )/)
    .map((pair) => pair.trim().split(':') as [string, string]),
);
