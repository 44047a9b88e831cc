/**
 * Spellings of one word that a reform or a country left side by side, in one form: `Direcção`, `Direção`; `œuvre`,
 * `oeuvre`; `Pannekoek`, `Pannenkoek`. Only by the pairs below, since the other spelling may be another word: `facto` and
 * `fato`, `óptica` and `ótica`, `espectador` and `espetador` are not among them. British and American stand in a list of
 * their own.
 */
export function inOneOrthography(text: string, language: string): string {
  return (pairs[language] ?? []).reduce((told, [pattern, plain]) => told.replace(pattern, inCaseOf(plain)), text);
}

/** With the capital that the word begins with. */
function inCaseOf(plain: string): (said: string) => string {
  return (said) => {
    if (/^\p{Lu}{2}/u.test(said)) return plain.toUpperCase();
    return /^\p{Lu}/u.test(said) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  };
}

type Pair = readonly [pattern: RegExp, plain: string];

/** `old=new`: whole words, or what a word begins with before a star, or ends with behind one. */
function pairsOf(lines: string): Pair[] {
  return lines
    .trim()
    .split(/\s+/u)
    .map((line) => {
      const [old = '', plain = ''] = line.split('=');
      const start = old.startsWith('*') ? '(?<=\\p{L})' : '(?<![\\p{L}\\p{M}])';
      const end = old.endsWith('*') ? '' : '(?![\\p{L}\\p{M}])';
      return [new RegExp(`${start}${old.replaceAll('*', '')}${end}`, 'giu'), plain.replaceAll('*', '')];
    });
}

const pairs: Readonly<Record<string, readonly Pair[]>> = {
  /** The agreement of 1990: a `c` or `p` that nobody speaks goes. */
  pt: pairsOf(`
    acç*=aç actor=ator actores=atores actriz=atriz actrizes=atrizes actual*=atual activ*=ativ interactiv*=interativ
    reactiv*=reativ adjectiv*=adjetiv adopç*=adoç adopt*=adot afect*=afet arquitect*=arquitet baptism*=batism
    baptiz*=batiz colecç*=coleç colectiv*=coletiv correcç*=correç correcto=correto correcta=correta correctos=corretos
    correctas=corretas correctamente=corretamente detecç*=deteç detect*=detet didáctic*=didátic direcç*=direç direct*=diret eléctric*=elétric
    electric*=eletric electr*=eletr efectiv*=efetiv efectu*=efetu exact*=exat excepç*=exceç excepto=exceto extracç*=extraç factor=fator
    factores=fatores fracç*=fraç infecç*=infeç inspecç*=inspeç inspector*=inspetor injecç*=injeç interacç*=interaç
    lectiv*=letiv nocturn*=noturn objectiv*=objetiv objecto=objeto objectos=objetos óptim*=ótim optimiz*=otimiz project*=projet
    projecç*=projeç protecç*=proteç protector*=protetor reacç*=reaç reactor*=reator redacç*=redaç
    respectiv*=respetiv perspectiv*=perspetiv sector=setor sectores=setores sectorial=setorial selecç*=seleç
    seleccion*=selecion inspeccion*=inspecion direccion*=direcion coleccion*=colecion accion*=acion selectiv*=seletiv
    táctic*=tátic tracç*=traç tractor=trator tractores=tratores transacç*=transaç vector=vetor vectores=vetores
    vectorial=vetorial arquitectónic*=arquitetónic electrónic*=eletrónic Egipto=Egito
  `),
  es: [
    // `Solo para guitarra` is music.
    [
      /(?<=^|[.;:] )sólo(?= para (?:mayores|menores|personas|quienes|profesionales|adultos|socios|miembros|estudiantes)(?![\p{L}\p{M}]))/giu,
      'solo',
    ],
    ...pairsOf(`
    guión=guion guiónes=guiones truhán=truhan setiembre=septiembre período=periodo períodos=periodos cardíac*=cardiac
    substanci*=sustanci substitu*=sustitu obscur*=oscur chófer=chofer fútbol=futbol élite=elite élites=elites ícono=icono
    íconos=iconos kiosco=quiosco kioscos=quioscos quizás=quizá vídeo=video vídeos=videos olimpíada=olimpiada
  `),
  ],
  fr: pairsOf(`
    évènement*=événement règlementair*=réglementair règlementation*=réglementation connaitre=connaître maitris*=maîtris
    maitre=maître maitres=maîtres aout=août chaine=chaîne chaines=chaînes ognon=oignon ognons=oignons
    clé=clef clés=clefs week-end=weekend week-ends=weekends entrainement*=entraînement
    entraineur*=entraîneur couter=coûter couteu*=coûteu cout=coût couts=coûts gout=goût gouts=goûts
  `),
  de: pairsOf(`
    Photograph*=Fotograf Fotographi*=Fotografi *photograph*=fotograf *fotographi*=fotografi Graphik*=Grafik *graphik*=grafik
    Delphin*=Delfin Potential*=Potenzial selbständig*=selbstständig aufwendig*=aufwändig Schiffahrt*=Schifffahrt
    *schiffahrt*=schifffahrt Orthographie=Orthografie Telephon*=Telefon Biographie*=Biografie Geographie*=Geografie
    Typographie*=Typografie
  `),
  nl: pairsOf(`
    pannekoek*=pannenkoek paddestoel*=paddenstoel paardebloem*=paardenbloem kattebak*=kattenbak hondehok*=hondenhok
    boekekast*=boekenkast bessesap=bessensap bessejenever=bessenjenever bijekorf*=bijenkorf bloemetuin*=bloementuin
    rozetuin*=rozentuin kippehok*=kippenhok kippesoep=kippensoep ganzebord=ganzenbord
    produkt*=product kontakt*=contact aktie*=actie aktief=actief aktiviteit*=activiteit
    projekt*=project lokatie*=locatie roll-container*=rolcontainer rollcontainer*=rolcontainer
  `),
};
