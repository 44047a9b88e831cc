import { foldWord } from './words.ts';

/**
 * What people of a trade or rank are called before their surname, with a capital as a title: `Meister Mückenhaupt`, `Nurse
 * Okafor`. It goes with the name.
 */
export function isOccupation(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  return occupations.has(foldWord(word)) || trade.test(word);
}

/** The same in small letters, before a name that only says who: `à enfermeira T. A. Nogueira`. */
export function isTrade(word: string): boolean {
  return /^\p{Ll}{4,}$/u.test(word) && occupations.has(foldWord(word));
}

const occupations: ReadonlySet<string> = new Set(
  `nurse sister matron constable officer sergeant corporal lieutenant captain major colonel chef engineer architect
  apprentice trainee coach pastor reverend deacon brother master mistress midwife paramedic firefighter ranger skipper
  instructor technician welder foreman supervisor inspector detective pilot teacher tutor principal headteacher judge
  meister meisterin geselle gesellin lehrling azubi auszubildender auszubildende kollege kollegin schwester pfleger pflegerin
  kapitan hauptmann leutnant feldwebel polier chefin koch kochin trainer trainerin pfarrer pfarrerin bruder
  ingenieur ingenieurin architekt architektin lehrer lehrerin hebamme wachtmeister sanitater sanitaterin kamerad kameradin
  maitre maitresse compagnon compagnonne capitaine lieutenante sergent sergente caporal caporale brigadier brigadiere infirmier
  infirmiere ingenieure architecte apprenti apprentie collegue cheffe patron patronne soeur frere pompier formateur formatrice
  maestro maestra oficial enfermero enfermera capitan teniente sargento cabo ingeniero ingeniera arquitecto arquitecta
  licenciado licenciada aprendiz companero companera hermana hermano patrona entrenador entrenadora
  mestre mestra enfermeiro enfermeira capitao tenente engenheiro engenheira arquiteto arquiteta colega irma irmao
  aprendiza treinador treinadora
  capitano sergente infermiere infermiera ingegnere architetto apprendista compagno compagna suora fratello allenatore
  allenatrice geometra ragioniere ragioniera perito maresciallo brigadiere collega
  meester meesteres gezel leerling verpleegkundige zuster broeder kapitein luitenant schipper baas collega
  ingenieur architect trainster stagiair stagiaire vakman`.split(/\s+/),
);
/** `Malermeisterin`, `Tischlergeselle`, whatever the trade. */
const trade =
  /^\p{Lu}\p{Ll}{2,}(?:meister|gesell|lehrling|schüler|techniker|mechaniker|schlosser|pfleger|führer|wart|leiter|meester|gezel|leerling|monteur)(?:in|e|en|n|s)?$/u;
