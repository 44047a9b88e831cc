import { matchesIn } from '../matches-in.ts';
import { anyCase } from '../redaction/any-case.ts';
import { commonWords } from '../redaction/common-words.ts';
import { congratulating, addressing } from '../redaction/greetings.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { roleNouns } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { isShapedAsName } from './name-shape.ts';
import { isPrize, withoutRole } from './told-holders.ts';
import { atEnd, candidate, certifying, earning, objectBehind, participle, roleBefore } from './told-frames.ts';

/**
 * Whom a definition names as the one who earned it, though it has neither a day nor a title: `Jane Smith has completed
 * the course`, `We recognise Jane Smith as a taster`, `Congratulations, Jane!`. Biographies tell deeds in the past tense.
 */
export function namedEarners(text: string): string[] {
  return [...(traces.test(text) ? inFull(text) : []), ...greetedByFirstName(text)];
}

function inFull(text: string): string[] {
  return matchesIn(text, candidate).flatMap(({ index, 0: found, groups }) => {
    const name = withoutRole((groups?.name ?? '').replace(objectBehind, '')).replace(titleInside, '');
    const end = index + found.replace(objectBehind, '').length;
    const led = text.slice(Math.max(0, end - name.length - 80), end - name.length);
    const before = led.replace(titleBehind, '');
    const after = text.slice(end, end + 200);
    if (!isShapedAsName(name) || ofCourse.test(name) || /\p{Ll}\. /u.test(name) || isPrize(after)) return [];
    const isTitled = before !== led && civil.test(led.slice(before.length)) && !teaching.test(before);
    return isTitled || isLedTo(before, after) || isSaidToEarn(after) ? [name] : [];
  });
}

function isLedTo(before: string, after: string): boolean {
  if (certifying.test(before) || certain.test(before)) return true;
  if (roleBefore.test(before) && /[,:] $/.test(before)) return true;
  if (greeting.test(before) && /^(?:[!,.:]| ?!|$)/.test(after)) return true;
  return (
    recognising.test(before) &&
    /^(?: (?:as|for|al[sz]|por|pour|per|für|voor|come|como|comme|auprès)(?!\p{L})|[,.;]|$)/u.test(after)
  );
}

function isSaidToEarn(after: string): boolean {
  if (formal.test(after) || (perfect.test(after) && shown.test(after))) return true;
  const rest = after.trimStart().split(/[.!?\n]/, 1)[0] ?? '';
  const isDone = earning.test(after) || atEnd.test(after) || participle.test(after) || shown.test(after);
  return isDone && (perfect.test(after) ? ours : definitely).test(rest);
}

/** `Lic. Rosaura Benavides`, and the citizen of `el C. José Ortega`. */
const titleInside = /^(?:\p{Lu}\p{L}{1,3}\. |C\. (?=\p{Lu}\p{Ll}+ \p{Lu}))+/u;

/** `Miss `, `Monsieur `, `la Lic. `: what stands between the words that lead to a name and the name. */
const titleBehind = new RegExp(
  String.raw`(?:(?<!\p{L})(?:the|de|het|la|el|o|a|il|lo) )?(?:(?<!\p{L})(?:${personTitle}|Professor(?:in|a)?|Lic\.|Rev\.|C\.|[Dd]on|[Dd]oña|[Dd]ona|heer|M\.) ){1,3}$`,
  'u',
);
/** Titles that say nothing but whom: who teaches or invents has others, or none. */
const civil =
  /(?<!\p{L})(?:Mrs?|Ms|Mx|Miss|señor(?:a|ita)?|Sr(?:a|ta)?|don|doña|dona|senhora?|[Mm]me|[Mm]lle|[Mm]adame|[Mm]onsieur|Mademoiselle|[Hh]errn?|[Ff]rau|[Ss]ignor(?:a|ina)?|[Ss]ig|heer|[Mm]evrouw|[Dd]hr|[Mm]evr|Pani?)(?:ra)?\.?ª? $/u;
const teaching =
  /(?<!\p{L})(?:by|with|von|mit|bei|par|avec|por|con|com|da|dal|door|met|instructors?|trainers?|tutors?|teachers?|led|taught|contact|docente|profesora?|formateur|formatrice|relatore|kursleitung|leitung|and|und|et|y|e|en)[:,]? $/iu;

/** `Be it known that`, which certifies in other words. */
const certain =
  /(?<!\p{L})(?:be it known that|(?:acknowledges?|confirms?|attests?|declares?|states?|recognizes|recognises) that|acredita que|reconoce que|por cuanto|reconhece que|declara que|riconosce che|dichiara che|confirme que|reconnaît que|déclare que|bekräftar att|härmed intygas att|zaświadcza się,? że|potwierdza się,? że|goes to|confers? (?:up)?on|hereby (?:elects?|appoints?|admits?|awards?|names?|declares?)|certificate of (?:attendance|completion|achievement|participation) ?[—–:-]|attestation de (?:réussite|participation|formation) ?[—–:-]|(?:verleiht|überreicht)(?: (?:seinem|ihrem)(?: \p{L}+)?)?|hace constar que el|in the name of|certified individual ?:|(?:employee|volunteer|member|student|player|colleague|trainee|apprentice|team member) of the (?:day|week|month|quarter|year|season) ?:|name of (?:the )?(?:holder|recipient|participant|student|candidate) ?:) ?$/iu;
const recognising =
  /(?<!\p{L})(?:(?:we|to|hereby|proudly) (?:recogni[sz]e|honou?r|thank|commend|congratulate|salute)|in recognition of (?:(?:the |his |her |their )(?:\p{L}+ ){1,3}(?:of|by))?|en reconnaissance d(?:e |u )(?:(?:l['’])?(?:\p{L}+ ){1,3}de)?|en reconocimiento (?:a|de) (?:(?:la|el) (?:\p{L}+ ){1,3}de)?|em reconhecimento (?:ao?|à|do|da) (?:(?:\p{L}+ ){1,3}d[eoa])?|in riconoscimento d\p{L}{1,4} (?:\p{L}+ ){0,3}di|in anerkennung (?:de[rs] )?(?:\p{L}+ ){1,3}von|ter erkenning van (?:\p{L}+ ){0,3}van) ?$/iu;
const greeting = new RegExp(
  String.raw`(?<!\p{L})(?:${congratulating}|${addressing})(?:,| to| an| à| al?(?:la)?)? $`,
  'iu',
);

/** In the perfect tense, as the holder's paper is written. */
const perfect =
  /^(?:, [^.;\n]{2,60},)?(?:,? (?:who|qui|quien|que|che|die|der))?\s(?:has|have|ha|a|hat|heeft|har|is|est|è) /u;
/** `Jane Smith is hereby granted`, `Jane Smith, having fulfilled all requirements` */
const formal =
  /^,? (?:is|are|wird|ist|est|es|è|é|wordt) (?:hereby|herewith|hiermit|par la présente|por la presente|con la presente|pela presente|hierbij) |^(?:, [^.,\n]{1,40},|,)? having (?:fulfilled|completed|passed|satisfied|met|attended|demonstrated)(?!\p{L})|^ has been (?:awarded|granted|conferred|certified)(?!\p{L})|^ is (?:admitted to the degree|entitled to)(?!\p{L})|^ (?:has (?:\p{L}+ly )?|successfully )(?:completed|passed|finished)(?!\p{L})/u;
const shown =
  /^\s(?:has )?(?:demonstrated (?:proficiency|competen\p{L}+|mastery)|(?:was|has been) present at|(?:has )?(?:swum|run|served|shown)|is entitled to|dimostrat|ha (?:demostrado|dimostrato|demonstrado))(?!\p{L})/u;
/** What a credential is given for. */
const goal = String.raw`\p{L}*(?:cours|course|training|programme?|bootcamp|apprenticeship|sessions?|criteria|requirements?|exam|assessment|certifi|badge|workshop|modules?|hours|credential|proficiency|kurs|lehrgang|prüfung|schulung|ausbildung|seminar|fortbildung|curso|formaci|formação|requisitos|examen|exame|pruebas|especializaci|taller|horas|formation|stage|épreuve|heures|corso|esame|formazione|(?<!\p{L})(?:ore|prove)(?!\p{L})|requisiti|cursus|opleiding|toets|uren|utbildning|szkoleni)`;
const ours = new RegExp(goal, 'iu');
/** `Lehrgang Lohn-`, whose nouns have capitals, too. */
const ofCourse = /(?:kurs|lehrgang|prüfung|schulung|ausbildung|seminar)/iu;
const definitely = new RegExp(
  String.raw`(?<!\p{L})(?:the|this|these|all|our|der|die|das|diese\p{L}*|el|la|los|las|est[ea]|le|les|l['’]|ce|cette|o|os|as|il|lo|i|gli|quest[oa]|de|het|deze|dit|kurs) (?:\p{L}+ ){0,3}${goal}|proficiency|full course|^ ukończyła? kurs`,
  'iu',
);

/** Whether it can be worth to look at each name. */
const traces =
  /\d, (?:has|hat|ha|a|heeft) |\p{Lu}[\p{L}'’.-]+[,\n]? ?(?:who |qui |quien |que |che |die |der )?(?:has|ha|a|hat|heeft|har|is|est|è|was|met|having|completed|successfully|demonstrated|attended|passed|ukończył|concluiu|superó|completó) |[Cc]ertif|[Aa]ttest|[Bb]estätig|[Bb]escheinig|[Vv]erkla|[Cc]onstar|[Dd]eclar|[Dd]ichiara|[Ii]ntyg|[Zz]aświadcz|known that|that \p{Lu}|[Rr]eco[gn]|[Rr]econ|[Rr]iconosc|[Aa]nerkenn|goes to|confer|in the name|[Cc]ongrat|[Ww]ell done|[Gg]ood job|[Ff]elici|[Ff]élici|[Ee]nhorabuena|[Gg]lückwunsch|[Gg]ratul|[Pp]arab|[Cc]omplimenti|[Gg]efelici|[Dd]ear|[Ll]iebe|[Ee]stimad|[Pp]rezad|[Gg]entil|[Gg]eachte|[Ss]ehr geehrte|[:,] \p{Lu}[\p{L}'’.-]+ \p{Lu}|(?:M[rs]s?\.?|Miss|Frau|Herrn?|heer|don|doña|senhora?|Monsieur|Madame|Pani?) \p{Lu}/u;

/** `Congratulations, Xiomara! You …`: one word, where it is no role. */
function greetedByFirstName(text: string): string[] {
  return matchesIn(text, firstName).flatMap(({ groups }) => {
    const name = groups?.name ?? '';
    const folded = foldWord(name);
    return commonWords.has(folded) || roleNouns.has(folded) || isPhrase([name]) ? [] : [name];
  });
}

const firstName = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(`${congratulating}|brav[oa]|thank you|merci|gracias|danke|grazie|obrigad[oa]|bedankt`)})(?:,? (?:to )?)(?<name>\p{Lu}\p{Ll}{2,20})(?= ?[!,]|[.]$)`,
  'gu',
);
