import { wordSet } from './word-lists.ts';

/**
 * What is done to matter, plants and animals and to nothing that is done itself, by the base of an activity: whoever
 * cleans tools cleans no sale of tickets, but may supervise one.
 */
export const handwork: ReadonlySet<string> = wordSet(`
  bake bend bleed clean cook cut dry dye ferment glaze graft grind groom harvest lubricate mill mix plaster polish prune
  read roast sew sharpen shear slaughter solder sterilize upholster wash weigh wrap

  cocinar cortar coser cuidar desinfectar despiezar envasar fermentar lavar leer lijar limpiar mezclar moldear podar prensar
  recoger regar sembrar teñir tostar

  affûter aiguiser coudre couper cuire découper désinfecter fermenter greffer labourer laver lire mélanger nettoyer poncer
  récolter semer stériliser sécher tailler torréfier traire

  backen bohren brauen faerben fraesen fuettern giessen kochen lackieren lesen loeten naehen pflanzen reinigen roesten saeen
  saegen schaerfen schleifen schneiden schweissen waschen weben zuschneiden

  adubar colher costurar cozinhar desinfetar embalar esterilizar higienizar ler limpar lixar moldar preparo recolher secar semear
  tingir torrar vaporizar

  affilare cucire disinfettare fermentare innestare lavare leggere levigare lucidare potare pulire raccogliere rifinire seminare
  sterilizzare tagliare tingere tostare verniciare

  bakken brouwen frezen koken kweken lakken lassen lezen oogsten schoonmaken slijpen snijden snoeien solderen telen voeren
  wassen weven zagen
`);

/** What is done to things and plants of many parts, some of which are called by an act: treatment of water, storage of data. */
export const upkeep: ReadonlySet<string> = wordSet(`
  assemble calibrate repair replace restore
  ajustar calibrar mantener reparar restaurar sustituir
  calibrer entretenir monter remplacer réparer restaurer
  instandhalten instandsetzen kalibrieren montieren pflegen reparieren restaurieren warten
  manter montar recuperar
  calibrare mantenere montare riparare sostituire
  kalibreren monteren onderhouden repareren restaureren verzorgen
`);

/** Activities whose noun is also a thing that something is done to: restoration of furniture, painting of icons and carving of ivory. */
export const alsoThings: ReadonlySet<string> = wordSet(`
  build carve construct document draw engrave erect establish heat illustrate install light organize pack package paint
  photograph pipe plant print produce program publish store structure style transport weave weld wire
  almacenar bordar construir cultivar dibujar documentar establecer grabar iluminar instalar organizar pintar plantar
  producir programar publicar señalizar soldar tallar tejer transportar
  aménager broder cultiver dessiner documenter établir éclairer graver installer organiser peindre planter produire
  programmer publier sculpter signaler souder stocker tisser transporter
  armazenar bordar desenhar estabelecer gravar pintar produzir sinalizar soldar talhar tecer
  costruire coltivare dipingere disegnare documentare illuminare impostare incidere installare intagliare organizzare
  piantare produrre programmare pubblicare ricamare saldare segnalare stoccare tessere trasportare
`);
