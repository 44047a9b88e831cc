import type { PhraseList } from '../phrases.ts';

/**
 * Words of which one excludes the others, in all languages: where the facts have one side only, a text with another
 * side says something else.
 */
const contrasts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  school: {
    primary:
      'primary school*, primary teacher*, primary pupil*, primary education, grundschul*, école* primaire*, école élémentaire, educación primaria, escuela* primaria*, scuol* primari*, ensino básico, escola* primária*, basisschool, basisscholen, basisonderwijs',
    secondary:
      'secondary school*, secondary teacher*, secondary pupil*, secondary education, sekundarschul*, sekundarstufe*, collège*, lycée*, educación secundaria, escuela* secundaria*, scuol* secondari*, ensino secundário, escola* secundária*, middelbare school, voortgezet onderwijs',
    preschool:
      'preschool*, nursery school*, kindergarten*, kita, kitas, école* maternelle*, educación infantil, preescolar*, scuol* dell infanzia, jardim de infância, educação infantil, kleuterschool, kleuteronderwijs',
  },
  form: {
    written:
      'written, schriftlich*, écrit, écrite, écrits, écrites, escrito, escrita, escritos, escritas, scritto, scritta, scritti, scritte, schriftelijk*',
    practical:
      'practical exam*, practical test*, praktische prüfung*, épreuve* pratique*, examen pratique, prueba* práctica*, examen práctico, prova prática, provas práticas, prova pratica, prove pratiche, praktijktoets*, praktijkexamen*',
    oral: 'oral, orally, mündlich*, orale, orales, oraux, orali, oralmente, mondeling*',
  },
  space: {
    indoor: 'indoor*, hallen*, en salle, en interior, en sala, al chiuso, em recinto fechado, binnen*',
    outdoor: 'outdoor*, freiland*, en plein air, en extérieur, al aire libre, all aperto, ao ar livre, buiten*',
  },
  book: {
    open: 'open book, mit hilfsmitteln, documents autorisés, con apuntes, com consulta, a libro aperto, open boek',
    closed: 'closed book, ohne hilfsmittel, sans documents, sin apuntes, sem consulta, a libro chiuso, gesloten boek',
  },
  season: {
    spring:
      'springtime, in spring, frühling*, frühjahr*, printemps, printanier*, primavera*, primaveril*, voorjaar*, lente*',
    summer: 'summer*, sommer*, estival*, en été, verano*, verão, estivo, estiva, estive, estivi, zomer*',
    autumn: 'autumn*, fall term, herbst*, automne, automnal*, otoño*, outono*, autunno, autunnal*, herfst*, najaar*',
    winter: 'winter*, hiver, hivernal*, invierno*, inverno, invernal*',
  },
  weekday: {
    monday: 'monday*, montag*, lundi, lundis, lunes, segunda feira*, lunedì, maandag*',
    tuesday: 'tuesday*, dienstag*, mardi, mardis, martes, terça feira*, martedì, dinsdag*',
    wednesday: 'wednesday*, mittwoch*, mercredi, mercredis, miércoles, quarta feira*, mercoledì, woensdag*',
    thursday: 'thursday*, donnerstag*, jeudi, jeudis, jueves, quinta feira*, giovedì, donderdag*',
    friday: 'friday*, freitag*, vendredi, vendredis, viernes, sexta feira*, venerdì, vrijdag*',
    saturday: 'saturday*, samstag*, sonnabend*, samedi, samedis, sábado*, sabato, sabati, zaterdag*',
    sunday: 'sunday*, sonntag*, dimanche, dimanches, domingo*, domenica, domeniche, zondag*',
  },
  daytime: {
    morning:
      'morning*, vormittag*, matin, matins, matinée*, por la mañana, mañanas, manhã, manhãs, mattina, mattine, mattinata, ochtend*, voormiddag*',
    afternoon: 'afternoon*, nachmittag*, après midi, tarde, tardes, pomeriggi*, middag, middagen, namiddag*',
    evening:
      'evening*, abend, abende, abenden, abendlich*, *abende, *abenden, soir, soirs, soirée*, noche, noches, noite, noites, sera, serata, serate, serale, serali, avond, avonden, *avonden',
  },
  spread: {
    average:
      'on average, average of, im durchschnitt, durchschnittlich*, im schnitt, en moyenne, de promedio, en promedio, de media, em média, in media, mediamente, gemiddeld*',
    each: 'in each, for each, in every, each of, of each, in jedem, in jeder, jedes einzelne*, pro modul, chacun, chacune, chacun des, dans chaque, à chaque, en cada, cada uno, cada una, cada módulo, em cada, cada um, cada uma, in ogni, in ciascun*, ciascun*, per ogni, in elk, in elke, per onderdeel, in ieder, voor elk, voor elke',
  },
  tries: {
    once: 'once only, only once, single attempt, one attempt, only one attempt, nur einmal, einziger versuch, ein einziges mal, une seule fois, seule tentative, una sola vez, un solo intento, uma única vez, uma só vez, única tentativa, una sola volta, un solo tentativo, unico tentativo, slechts één keer, maar één keer, eenmalig*, maar één poging, slechts één poging, één enkele poging, een enkele poging, nur ein versuch, nur einen versuch, nur ein einziger',
    unlimited:
      'unlimited attempts, unlimited tries, as often as, any number of times, unbegrenzt*, beliebig oft, beliebig viele, sans limite, autant de fois, intentos ilimitados, ilimitad*, tantas veces, tentativas ilimitadas, quantas vezes, tentativi illimitati, illimitat*, tutte le volte, onbeperkt*, zo vaak',
  },
  rhythm: {
    daily: 'daily, täglich*, quotidien*, diari*, diariamente, giornalier*, quotidian*, dagelijks*',
    weekly: 'weekly, wöchentlich*, hebdomadaire*, semanal*, semanais, settimanal*, wekelijks*',
    monthly: 'monthly, monatlich*, mensuel*, mensual*, mensal, mensais, mensil*, maandelijks*',
    yearly:
      'yearly, annual, annually, jährlich*, alljährlich*, annuel*, anual, anuales, anuais, anualmente, annuale, annuali, annualmente, jaarlijks*',
  },
  time: {
    part: 'part time, teilzeit*, temps partiel, tiempo parcial, tempo parcial, tempo parziale, deeltijd*, parttime',
    full: 'full time, vollzeit*, temps plein, tiempo completo, tempo inteiro, tempo integral, tempo pieno, voltijd*, fulltime',
  },
  side: {
    internal:
      'internal, internally, interne, interner, internen, internes, intern, interno, interna, internos, internas, interni',
    external:
      'external, externally, externe, externer, externen, externes, extern, externo, externa, externos, externas, esterno, esterna, esterni, esterne',
  },
  fuel: {
    diesel: 'diesel',
    petrol: 'petrol, gasoline, benziner*, benzinmotor*, moteurs à essence, gasolina, benzina, benzine*',
    electric: 'electric, elektrisch*, elektro*, électrique*, eléctric*, elétric*, elettric*',
  },
  access: {
    open: 'open to everyone, open to all, open to anyone, everyone is welcome, für alle offen, offen für alle, steht allen offen, ouvert à tous, ouverte à tous, abiert* a todos, abiert* a todo el mundo, abert* a todos, apert* a tutti, voor iedereen, open voor iedereen',
    closed:
      'members only, for members, only for members, employees only, staff only, by invitation, nur für mitglieder, nur für mitarbeit*, réservé*, solo para miembros, solo para socios, reservad* a, riservat* a*, alleen voor leden, uitsluitend voor',
  },
  hours: {
    half: 'half day*, halbtägig*, halbtags*, demi journée*, media jornada, meio dia de, mezza giornata, halve dag, halfdaags*, dagdeel',
    whole:
      'full day*, whole day, ganztägig*, ganztags*, journée entière, jornada completa, dia inteiro, intera giornata, hele dag',
  },
};

export const contrastPhrases: readonly PhraseList[] = Object.entries(contrasts).flatMap(([group, sides]) =>
  Object.entries(sides).map(([side, phrases]) => ({ tag: `either:${group}/${side}`, phrases })),
);
