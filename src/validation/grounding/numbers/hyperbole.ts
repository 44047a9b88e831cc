import type { Annotated } from '../annotate.ts';
import { isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a round number in words says no more than "many": `a thousand ideas`, `a picture is worth a thousand words`. */
export function isHyperbole(text: Annotated, mention: NumberMention, isAudience: boolean): boolean {
  const { form, unit, labels } = mention;
  if (form !== 'word' || unit !== undefined || labels.some((label) => label !== 'level')) return false;
  return isManyThings(mention, isAudience) || isWorthMore(text, mention);
}

/** What people have in plenty is counted by nobody; what can be a part of a course, only where it says for whom it is. */
function isManyThings({ values: [value = 0], nouns, counted, qualifier }: NumberMention, isAudience: boolean): boolean {
  if (!roundNumbers.has(value) || qualifier !== undefined || counted.some((each) => peopled.has(each))) return false;
  const near = nouns.slice(0, 2);
  if (near.some((noun) => thoughts.test(noun))) return isAudience || value >= 1_000;
  return isAudience && near.some((noun) => belongings.test(noun));
}

const roundNumbers: ReadonlySet<number> = new Set([100, 1_000, 1_001, 1_000_000]);
const peopled: ReadonlySet<string> = new Set(['person', 'company', 'institution', 'country']);

/** What crosses a mind. */
const thoughts =
  /^(?:ideas?$|idees?$|ideen$|idei?as$|ideeen$|thoughts?$|gedanken$|pensees$|pensamientos$|pensamentos$|pensieri$|gedachten$|reasons$|grunde[n]?$|raisons$|razones$|razoes$|ragioni$|motivi$|redenen$|dreams$|traume[n]?$|reves$|suenos$|sonhos$|sogni$|dromen$|doubts$|zweifel[n]?$|doutes$|dudas$|duvidas$|dubbi$|twijfels$|excuses$|ausreden$|excusas$|desculpas$|scuse$|smoesj?es$|worries$|sorgen$|soucis$|preocupacio?n?e?s$|preocupacoes$|preoccupazioni$|pensiertjes$|zorgen$|things$|dinge[n]?$|choses$|cosas$|coisas$|cose$|envies$|ganas$|passions$|passioni$|pasiones$|paixoes$|curiosit|wunsche[n]?$|wensen$|deseos$|desejos$|desideri$)/;
/** What lies about at home, on a desk or in a calendar. */
const belongings =
  /^(?:projects?$|projekte[n]?$|projets$|proyectos$|projetos$|progetti$|projecten$|plans$|plane[n]?$|planes$|planos$|piani$|plannen$|notes$|notizen$|notities$|notas$|appunti$|apuntes$|apontamentos$|photos$|fotos?$|bilder[n]?$|questions$|fragen$|preguntas$|perguntas$|domande$|vragen$|tabs$|onglets$|pestanas$|separadores$|schede$|tabbladen$|mails?$|e$|emails$|courriels$|correos$|messages$|nachrichten$|mensajes$|mensagens$|messaggi$|berichten$|passwords$|passworter[n]?$|zettel[n]?$|papiers$|papeles$|papeis$|foglietti$|briefjes$|termine[n]?$|rendez$|citas$|impegni$|afspraken$|recettes$|rezepte[n]?$|recipes$|recetas$|receitas$|ricette$|recepten$|hobbys?$|hobbies$|interests$|interessen$|interets$|intereses$|interesses$|interessi$|irons$|eisen$|open$|offene[n]?$|abiertas$|abertas$|aperte$|ouverts$)/;

/** `One plain word rather than ten hard ones`: of one that is held against many. */
function isWorthMore(text: Annotated, mention: NumberMention): boolean {
  const { tokens } = text;
  const {
    values: [value = 0],
    first,
    start,
    qualifier,
  } = mention;
  if (value !== 10 && !roundNumbers.has(value)) return false;
  const { sentence } = tokens[start] ?? {};
  const before = tokens.slice(0, start).filter((token) => token.sentence === sentence);
  const isCompared = qualifier === 'more' || comparing.has(tokens[first - 1]?.folded ?? '');
  const isPreferred = before.some(({ folded }) => preferring.test(folded));
  const isOfOne = before.some((_, step) => isOneAt(text, start - before.length + step));
  return isCompared && isPreferred && isOfOne;
}

const comparing: ReadonlySet<string> = new Set(
  'than to over worth as als denn que qu a de di che dan boven of'.split(' '),
);
const preferring =
  /^(?:worth|says?$|prefi?e|better|rather|sagt|sagen|lieber|besser|ersetzt|wert|vaut|valent|mieux|plutot|vale[n]?$|valgono|mejor|dice[n]?$|melhor|diz$|antes$|meglio|zegt|liever|beter|waard)/;
