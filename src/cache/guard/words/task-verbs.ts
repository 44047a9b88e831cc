import { taskForms } from './task-forms.ts';
import type { TaskForms } from './tasks.ts';
import { dutch, english, french, german, italian, portuguese, spanish } from './verb-forms.ts';

/**
 * What a criterion asks for, by every form it is told in. Only what the earner does: who observes, assesses, checks,
 * teaches or signs is left open by a passive or a noun. `verb=told,told~participle:noun`; `verb>other` is read as the
 * other; `verb?` is also a thing, `verb!` is done by nobody else whatever it is done to.
 */
export const taskWords: Readonly<Record<string, TaskForms>> = {
  en: taskForms(
    `score! complete!:completion finish!>complete submit!:submission attend!:attendance pass! upload! participate!:participation
    write~written make~made build~built create:creation design? draw~drawn develop:development prepare:preparation
    produce:production collect gather save enter log? record? document? mix bind~bound repair?:repair sew~sewn weld? knit
    weave~woven bake brew plant? prune carve forge? paint? compile:compilation assemble construct wire? plan? keep~kept
    maintain:maintenance play? perform sing~sung solve answer? publish translate transcribe analyze summarize measure?:measurement
    report? compare calculate:calculation harvest? edit film? present cut~cut dig~dug sharpen glaze restore:restoration fold
    lay~laid label? achieve! obtain! reach! earn! gain! catalog? sort? sketch? map? model? program? code? assemble pack trim
    install configure deploy implement:implementation illustrate photograph? demonstrate~- describe identify graft? cook? read~- list?`,
    {
      formsOf: english,
      links: 'of',
      governed: 'attend:at,in,on participate:in',
      pronouns: 'it them',
      be: 'is are be been',
      have: 'has have',
      every: 'every each ≥',
    },
  ),
  es: taskForms(
    `completar! entregar!=entregue,entreguen:entrega superar!:superación aprobar!=aprueba,aprueban,apruebe asistir!:asistencia
    participar!:participación realizar=realice,realicen:realización elaborar:elaboración redactar:redacción presentar:presentación
    escribir~escrito hacer~hecho=hace,hacen,haga,haz crear:creación diseñar producir:producción preparar:preparación construir=construye,construyen:construcción
    reparar:reparación restaurar:restauración coser soldar=suelda,sueldan tejer encuadernar podar plantar cultivar sembrar=siembra,siembran
    recoger=recoge,recogen,recoja:recogida tomar medir=mide,miden:medición analizar=analice documentar registrar dibujar pintar tallar
    cocinar hornear leer=lee,leen~leído responder resolver~resuelto=resuelve,resuelven traducir transcribir~transcrito grabar editar publicar=publique
    montar instalar programar calcular:cálculo obtener!=obtiene,obtienen:obtención alcanzar!=alcance interpretar tocar=toque mantener=mantiene,mantienen llevar
    cumplimentar rellenar desarrollar:desarrollo confeccionar:confección fabricar=fabrique:fabricación describir~descrito`,
    {
      formsOf: spanish,
      links: 'de',
      governed: 'asistir:a participar:en',
      pronouns: '',
      be: 'es son será serán sido ser',
      have: '',
      reflexive: 'se',
      clitic: /^(\p{L}+[aeií]r)l[oa]s?$/u,
      every: 'cada every ≥',
    },
  ),
  fr: taskForms(
    `réaliser:réalisation présenter:présentation suivre!~suivi=suit,suivent,suivez valider!:validation réussir!~réussi=réussit,réussissent,réussissez:réussite
    rédiger:rédaction remettre!~remis,remise,remises=remet,remettent,remettez:remise rendre!~rendu=rend,rendent,rendez obtenir!~obtenu=obtient,obtiennent,obtenez:obtention
    participer!:participation compléter!=complète,complètent terminer! créer:création concevoir~conçu=conçoit,conçoivent,concevez:conception
    produire~produit=produit,produisent,produisez:production fabriquer:fabrication construire~construit=construit,construisent:construction
    écrire~écrit=écrit,écrivent,écrivez préparer:préparation élaborer:élaboration effectuer accomplir~accompli=accomplit,accomplissent tenir~tenu=tient,tiennent,tenez
    relier coudre~cousu souder tailler planter récolter prélever:prélèvement saisir~saisi=saisit analyser mesurer jouer interpréter
    lire~lu=lit,lisent,lisez résoudre~résolu traduire~traduit transcrire~transcrit filmer monter installer réparer:réparation restaurer:restauration
    dessiner peindre~peint cuisiner documenter consigner déposer!:dépôt fournir~fourni soutenir!~soutenu=soutient:soutenance tricoter tisser graver constituer:constitution`,
    {
      formsOf: french,
      links: 'de',
      governed: 'participer:à,a',
      pronouns: '',
      be: 'est sont sera seront être',
      have: '',
      every: 'chaque every ≥',
    },
  ),
  pt: taskForms(
    `entregar!=entregue,entreguem~entregue,entregues:entrega concluir!=conclui,concluem,conclua~concluído:conclusão completar! realizar:realização
    apresentar:apresentação participar!:participação frequentar!:frequência elaborar:elaboração redigir=redige,redigem,redija:redação escrever~escrito
    produzir=produz,produzem,produza:produção criar:criação fazer~feito=faz,fazem,faça preparar:preparação obter!=obtém,obtêm,obtenha:obtenção submeter!:submissão
    cumprir! recolher:recolha plantar podar costurar soldar desenhar pintar construir=constrói,constroem:construção reparar:reparação
    restaurar:restauro medir:medição ler=lê~lido traduzir gravar tocar montar instalar documentar resolver responder alcançar! registar registrar analisar
    confeccionar:confecção desenvolver:desenvolvimento manter=mantém calcular:cálculo`,
    {
      formsOf: portuguese,
      links: 'de',
      governed: 'participar:em',
      pronouns: 'lo la los las',
      be: 'é são será serão ser',
      have: '',
      reflexive: 'se',
      every: 'cada every ≥',
    },
  ),
  it: taskForms(
    `completare!:completamento consegnare!:consegna superare!:superamento frequentare!:frequenza partecipare!:partecipazione svolgere~svolto:svolgimento
    realizzare:realizzazione redigere~redatto:redazione presentare:presentazione scrivere~scritto produrre~prodotto=produce,producono:produzione
    creare:creazione preparare:preparazione elaborare:elaborazione ottenere!=ottiene,ottengono:ottenimento compilare:compilazione raccogliere~raccolto=raccoglie,raccolgono
    costruire:costruzione montare saldare cucire dipingere~dipinto disegnare restaurare riparare:riparazione potare piantare coltivare cucinare misurare:misurazione
    leggere~letto tradurre~tradotto=traduce suonare documentare registrare concludere!~concluso terminare! sostenere!~sostenuto=sostiene,sostengono discutere~discusso
    depositare! rilegare tessere realizzare analizzare progettare:progettazione sviluppare:sviluppo raggiungere!~raggiunto calcolare:calcolo`,
    {
      formsOf: italian,
      links: 'di',
      governed: 'partecipare:a',
      pronouns: '',
      be: 'è sono viene vengono essere sarà saranno',
      have: '',
      reflexive: 'si',
      clitic: /^(\p{L}+r)(?:l[oaie])$/u,
      every: 'ogni every ≥',
    },
  ),
  de: taskForms(
    `besuchen!:besuch einreichen!:einreichung abgeben!>einreichen~abgegeben=gibt,gib:abgabe absolvieren!:absolvierung bestehen!~bestanden abschliessen!~abgeschlossen:abschluss
    teilnehmen!~teilgenommen=nimmt:teilnahme beantworten!:beantwortung bearbeiten:bearbeitung erreichen! erstellen:erstellung verfassen anfertigen:anfertigung
    schreiben~geschrieben vorlegen!:vorlage vorstellen:vorstellung praesentieren:praesentation herstellen:herstellung bauen:bau naehen schweissen binden~gebunden
    reparieren:reparatur restaurieren:restaurierung pflanzen schneiden~geschnitten ernten messen~gemessen=misst:messung dokumentieren:dokumentation zeichnen malen
    backen~gebacken brauen weben schnitzen schmieden entwerfen~entworfen=entwirft entwickeln:entwicklung gestalten:gestaltung loesen lesen~gelesen=liest
    uebersetzen~uebersetzt ausfuellen nachweisen!~nachgewiesen:nachweis vorbereiten:vorbereitung hochladen!~hochgeladen=laedt spielen auswerten:auswertung berechnen:berechnung
    eintragen~eingetragen=traegt erfassen:erfassung fertigen montieren sammeln~gesammelt=sammelt ablegen! fuehren kochen planen:planung`,
    {
      formsOf: german,
      links: 'von',
      governed: 'teilnehmen:an',
      pronouns: 'sie es diese',
      be: 'wird werden muss muessen ist sind',
      have: '',
      every: 'jede every ≥',
    },
  ),
  nl: taskForms(
    `volgen!~gevolgd=volgt inleveren!~ingeleverd=levert:inlevering afronden!~afgerond=rondt:afronding halen!~gehaald=haalt bijwonen!~bijgewoond=woont deelnemen!~deelgenomen=neemt:deelname
    maken~gemaakt=maakt schrijven~geschreven=schrijft bouwen~gebouwd=bouwt:bouw opstellen~opgesteld=stelt presenteren~gepresenteerd=presenteert:presentatie
    naaien~genaaid=naait lassen~gelast=last binden~gebonden=bindt repareren~gerepareerd=repareert:reparatie planten~geplant=plant snoeien~gesnoeid=snoeit
    oogsten~geoogst verzamelen~verzameld=verzamelt meten~gemeten=meet:meting documenteren~gedocumenteerd=documenteert schilderen~geschilderd=schildert
    koken~gekookt=kookt bakken~gebakken=bakt brouwen~gebrouwen=brouwt weven~geweven=weeft ontwerpen~ontworpen=ontwerpt ontwikkelen~ontwikkeld=ontwikkelt:ontwikkeling
    voorbereiden~voorbereid=bereidt:voorbereiding lezen~gelezen=leest oplossen~opgelost=lost beantwoorden!~beantwoord=beantwoordt:beantwoording invullen~ingevuld=vult
    bijhouden~bijgehouden=houdt vertalen~vertaald=vertaalt uploaden!~geüpload=uploadt spelen~gespeeld=speelt invoeren~ingevoerd=voert vastleggen~vastgelegd=legt
    afleggen!~afgelegd=legt restaureren~gerestaureerd=restaureert:restauratie analyseren~geanalyseerd=analyseert berekenen~berekend=berekent:berekening`,
    {
      formsOf: dutch,
      links: 'van',
      governed: 'deelnemen:aan',
      pronouns: 'ze deze',
      be: 'wordt worden is zijn moet moeten dient dienen te',
      have: '',
      every: 'elk elke every ≥',
    },
  ),
};
