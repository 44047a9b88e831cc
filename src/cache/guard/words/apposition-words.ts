import { wordMap, wordSet, type AppositionWords } from './word-lists.ts';

const englishWords: AppositionWords = {
  determiners: wordMap(`
    some = a | an | another | any | some
    the = the | this | that | these | those | either
    own = my | our | your | his | her | its | their
    many = both | several | many | few | all | each | every | other | various | different | following | certain
  `),
  wholes: wordSet(`
    staff personnel people workforce workers professionals practitioners employees colleagues colleague members member team
    teams crew friends friend relatives relative specialists volunteers officials tradespeople
    animals animal pets pet livestock languages language crafts craft trades trade metals metal metalwork sports sport
    arts art sciences science subjects subject topics topic modules module units unit exams exam tests test qualifications
    qualification degrees degree licences licenses licence license certificates certificate
    evidence vehicles vehicle machines machine machinery instruments instrument fruit fruits vegetables furniture
    plants trees fabrics fibres woods gases chemicals substances media diseases hazards nations countries country cities city
    capital bodies authorities regulators partners
  `),
};

const spanishWords: AppositionWords = {
  determiners: wordMap(`
    some = un | una | unos | unas | otro | otra | algún | alguna | algunos | algunas
    the = el | la | los | las | este | esta | estos | estas | del | al
    own = mi | mis | su | sus | nuestro | nuestra | nuestros | nuestras
    many = ambos | ambas | varios | varias | todos | todas | cada | otros | otras | diversos | diversas | siguientes
  `),
  wholes: wordSet(`
    personal plantilla trabajadores profesionales empleados compañeros compañero colegas miembros equipo equipos amigos
    familiares especialistas voluntarios animales animal mascotas ganado idiomas idioma lenguas lengua oficios oficio
    metales metal deportes deporte artes ciencias materias materia asignaturas asignatura temas módulos módulo unidades
    unidad exámenes examen pruebas prueba títulos título titulaciones titulación permisos permiso carnés carné certificados
    certificado vehículos vehículo máquinas máquina maquinaria instrumentos frutas verduras muebles plantas árboles
    tejidos maderas gases enfermedades riesgos países país ciudades ciudad capital organismos socios
  `),
};

const frenchWords: AppositionWords = {
  determiners: wordMap(`
    some = un | une | quelque | quelques
    the = le | la | les | l' | ce | cet | cette | ces | du | au | aux
    own = mon | ma | mes | notre | nos | votre | vos | son | sa | ses | leur | leurs
    many = des | plusieurs | tous | toutes | chaque | autre | autres | certains | certaines | divers | diverses | différents
  `),
  wholes: wordSet(`
    personnel personnels équipe équipes travailleurs professionnels employés salariés collègues collègue membres amis
    proches spécialistes bénévoles animaux animal bétail langues langue métiers métier métaux métal sports sport arts art
    sciences matières matière sujets thèmes modules module unités unité examens examen épreuves épreuve diplômes diplôme
    titres titre permis certificats certificat véhicules véhicule machines machine instruments fruits légumes
    meubles plantes arbres tissus bois gaz maladies risques pays villes ville capitale organismes partenaires
  `),
};

const germanWords: AppositionWords = {
  determiners: wordMap(`
    some = ein | eine | einen | einem | einer | eines | einige | einigen
    the = der | die | das | den | dem | des | dieser | diese | dieses | diesen | im | am | zum | zur | vom | beim
    own = mein | meine | unser | unsere | unseren | ihr | ihre | ihren | sein | seine | seinen
    many = beide | beiden | mehrere | mehreren | alle | allen | jede | jeder | jedes | andere | anderen | verschiedene
  `),
  wholes: wordSet(`
    personal team teams belegschaft mitarbeiter beschäftigte fachkräfte kollegen kollegin kollege mitglieder freunde
    angehörige spezialisten ehrenamtliche tiere tier haustiere vieh sprachen sprache handwerke handwerk berufe beruf metalle
    metall sportarten sportart künste wissenschaften fächer fach themen module modul einheiten einheit prüfungen prüfung
    abschlüsse abschluss führerscheine führerschein zertifikate zertifikat fahrzeuge fahrzeug maschinen maschine
    instrumente obst gemüse möbel pflanzen bäume stoffe hölzer gase krankheiten gefahren länder land städte stadt hauptstadt
    behörden partner
  `),
};

const portugueseWords: AppositionWords = {
  determiners: wordMap(`
    some = um | uma | uns | umas | outro | outra | algum | alguma | alguns | algumas | num | numa
    the = o | a | os | as | este | esta | estes | estas | do | da | dos | das | ao | à | aos | às | no | na | nos | nas | pelo | pela
    own = meu | minha | seu | sua | seus | suas | nosso | nossa | nossos | nossas
    many = ambos | ambas | vários | várias | todos | todas | cada | outros | outras | diversos | diversas | seguintes
  `),
  wholes: wordSet(`
    pessoal equipa equipas equipe equipes trabalhadores profissionais empregados funcionários colegas colega membros amigos
    familiares especialistas voluntários animais animal gado línguas língua idiomas idioma ofícios ofício metais metal
    desportos esportes artes ciências matérias matéria disciplinas disciplina temas módulos módulo unidades unidade exames
    exame provas prova títulos título habilitações cartas carta certificados certificado veículos veículo máquinas
    máquina instrumentos frutas legumes móveis plantas árvores tecidos madeiras gases doenças riscos países país cidades
    cidade capital organismos parceiros
  `),
};

const italianWords: AppositionWords = {
  determiners: wordMap(`
    some = un | uno | una | un' | altro | altra | qualche | alcuni | alcune
    the = il | lo | la | i | gli | le | l' | questo | questa | questi | queste | del | dello | della | dei | degli | delle | dell' | al | allo | alla | ai | agli | alle | all' | nel | nella | sul | sulla | dal | dalla
    own = mio | mia | suo | sua | suoi | sue | nostro | nostra | nostri | nostre | loro
    many = ambedue | entrambi | entrambe | vari | varie | diversi | diverse | tutti | tutte | ogni | altri | altre | seguenti
  `),
  wholes: wordSet(`
    personale squadra squadre team lavoratori professionisti dipendenti colleghi collega membri amici familiari specialisti
    volontari animali animale bestiame lingue lingua mestieri mestiere metalli metallo sport arti scienze materie materia
    discipline disciplina argomenti moduli modulo unità esami esame prove prova titoli titolo diplomi diploma patenti patente
    certificati certificato veicoli veicolo macchine macchina strumenti frutta verdure mobili piante alberi
    tessuti legni gas malattie rischi paesi paese città capitale organismi
  `),
};

const dutchWords: AppositionWords = {
  determiners: wordMap(`
    some = een | enige | enkele
    the = de | het | dit | deze | dat | die
    own = mijn | ons | onze | uw | zijn | haar | hun
    many = beide | verschillende | diverse | alle | elke | elk | iedere | ieder | andere | ander | volgende
  `),
  wholes: wordSet(`
    personeel team teams medewerkers werknemers professionals collega's collega leden vrienden verwanten specialisten
    vrijwilligers dieren dier huisdieren vee talen taal ambachten ambacht vakken vak beroepen beroep metalen metaal sporten
    sport kunsten wetenschappen onderwerpen modules module eenheden eenheid examens examen toetsen toets diploma's diploma
    rijbewijzen rijbewijs certificaten certificaat voertuigen voertuig machines machine instrumenten fruit
    groenten meubels planten bomen stoffen gassen ziekten risico's landen land steden stad hoofdstad instanties partners
  `),
};

export const appositionWords: Readonly<Record<string, AppositionWords>> = {
  en: englishWords,
  es: spanishWords,
  fr: frenchWords,
  de: germanWords,
  pt: portugueseWords,
  it: italianWords,
  nl: dutchWords,
};
