/** Words for official bodies and what they are for, folded, each with what it is called in the languages that are read. */
const groups = `
chamber kammer handelskammer handwerkskammer chambre camara camera kamer
commerce handels handelskammer handel comercio commercio koophandel
crafts handwerk handwerks handwerkskammer metiers artisanat artesania artigianato ambachten
industry industrie industria nijverheid
ministry ministerium bundesministerium ministere ministerio ministero ministerie
city stadt ville ciudad cidade citta stad gemeente
town stadt ville municipio comune gemeente
county landkreis kreis departement provincia
council rat gemeinderat stadtrat conseil consejo conselho consiglio raad
society gesellschaft societe sociedad sociedade societa genootschap
fire feuerwehr pompiers bomberos bombeiros vigili brandweer
brigade feuerwehr pompiers bomberos bombeiros vigili brandweer
cross kreuz croix cruz croce kruis
red rotes roten rouge roja vermelha rossa rode
order orden ordre ordem ordine orde
national national nationale nacional nazionale nationaal
public offentliche offentlichen publique publica pubblica openbare
health gesundheit gesundheitsamt sante salud saude salute gezondheid
education bildung education educacion educacao istruzione onderwijs
directorate direktion direction direccion direcao direzione directie
department abteilung departement departamento dipartimento afdeling
agency agentur agence agencia agenzia agentschap
authority behorde autorite autoridad autoridade autorita autoriteit
institute institut instituto istituto instituut
association verband verein asociacion associacao associazione vereniging
foundation stiftung fondation fundacion fundacao fondazione stichting
federation verband bund federacion federacao federazione federatie bond
labour labor arbeit travail trabajo trabalho lavoro arbeid
centre center zentrum centre centro centrum
faculty fakultat faculte facultad faculdade facolta faculteit
teaching lehre enseignement ensenanza docencia ensino docencia insegnamento didattica onderwijs
learning lernen apprentissage aprendizaje aprendizagem apprendimento leren
research forschung recherche investigacion investigacao pesquisa ricerca onderzoek
environment umwelt environnement ambiente milieu
transport verkehr verkehrs transporte trasporti vervoer
tourism tourismus tourisme turismo toerisme
sport sports deporte desporto deportes
agriculture landwirtschaft landwirtschaftskammer agriculture agricultura agricoltura landbouw
`;

/** Every word with all words that mean the same. */
export const bodyWords: ReadonlyMap<string, readonly string[]> = readGroups(groups);

/** Reads lines of words that mean the same; a word may stand in several. */
export function readGroups(text: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const line of text.trim().split('\n')) {
    const group = line.split(' ');
    for (const word of group) words.set(word, [...(words.get(word) ?? []), ...group]);
  }
  return words;
}
