import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** "Junior swimmers" of "juniors aged 12 to 16": people by their age, and no rank at work. */
export function isAgeGroup(
  { tokens }: Annotated,
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  { passages }: FactsIndex,
): boolean {
  const group = groups.find((each) => each.test(tokens[first]?.folded ?? ''));
  if (group === undefined || first !== last) return false;
  const beside = [tokens[first - 1], tokens[last + 1]].filter((token) => token?.clause === tokens[first]?.clause);
  if (beside.some((token) => jobs.test(token?.folded ?? ''))) return false;
  const isOfAge = beside.some((token) => ofAge.test(token?.folded ?? '')) || isNoun.test(tokens[first]?.folded ?? '');
  return passages.some((passage) => {
    const { place, words, numbers } = passage;
    const isNamed = Array.from(words).some((word) => group.test(word) && plural.test(word));
    // Who is not known by an age is known by it where the facts give one.
    return people.has(place) && isNamed && (isOfAge || numbers.length > 0);
  });
}

const groups = [/^juni?or/, /^senior/];
const plural = /(?:s|en|es|i)$/;
const people: ReadonlySet<string> = new Set(['name', 'description', 'audience', 'prerequisites', 'criteria']);
/** `Juniors`, `Senioren`: a noun in these languages, where others have an adjective. */
const isNoun = /^(?:juniors|seniors|junioren|senioren|seniorinnen|juniorinnen|juniores|seniores)$/;
/** Who is called that by an age. */
const ofAge =
  /swim|schwimm|zwem|nageu|nadador|nuotat|player|spieler|speler|joueu|jugador|jogador|giocator|athlet|atlet|member|mitglied|membre|socio|soci$|leden$|resident|bewohn|bewon|citizen|runner|sailor|segler|rower|ruder|roei|rameu|remador|rematric|archer|bowler|climber|skater|rider|dancer|singer|people|person|adult|learner|pupil|guest|visitor|passenger|team|squad|class|league|categor/;
const jobs =
  /manager|nurse|carer|caregiver|staff|professional|accountant|clerk|technician|teacher|trainer$|kraft$|krafte$|personal$|pfleger|infirmi|soignant|enfermer|enfermeir|infermier|profes|profissiona|cuidador|operator|verpleeg|verzorg|medewerk|mitarbeit|employe|emplead|empregad|impiegat|docent|docente|assistent|assistant|asistent|tecnic|engineer|developer|entwickl|ontwikkel|analyst|consultant|berater|adviseur|executive|officer|leader|architect|programm|programad|desarrollad|desenvolvedor|sviluppat|developp|ingenie|ingegner|ingenieur|gestor|cadre|dirigent|director/;
