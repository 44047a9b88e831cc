import { phraseList, type PhraseList } from './word-lists.ts';

/**
 * An adverb and the manner that it is, where the adverb has no second sense: `seguramente` and `sûrement` are surely,
 * and `chiaramente` is of course.
 */
export const manners: Readonly<Record<string, PhraseList>> = {
  en: told(
    'safely:safe correctly:correct professionally:professional efficiently:efficient effectively:effective systematically:systematic responsibly:responsible independently:independent accurately:accurate ethically:ethical hygienically:hygienic sustainably:sustainable',
    (adjective) => [`in ${adjective} manner`, `in ${adjective} way`],
  ),
  es: told(
    'correctamente:correcta autónomamente:autónoma eficazmente:eficaz eficientemente:eficiente adecuadamente:adecuada profesionalmente:profesional sistemáticamente:sistemática responsablemente:responsable éticamente:ética higiénicamente:higiénica',
    (adjective) => [`de manera ${adjective}`, `de forma ${adjective}`, `de modo ${inMasculine(adjective)}`],
    'de manera = de forma',
  ),
  fr: told(
    'correctement:correcte efficacement:efficace professionnellement:professionnelle systématiquement:systématique éthiquement:éthique hygiéniquement:hygiénique',
    (adjective) => [`de manière ${adjective}`, `de façon ${adjective}`],
    'de manière = de façon',
  ),
  pt: told(
    'corretamente:correta autonomamente:autónoma autonomamente:autônoma eficazmente:eficaz eficientemente:eficiente adequadamente:adequada profissionalmente:profissional sistematicamente:sistemática responsavelmente:responsável eticamente:ética',
    (adjective) => [`de forma ${adjective}`, `de maneira ${adjective}`, `de modo ${inMasculine(adjective)}`],
    'de forma = de maneira',
  ),
  it: told(
    'correttamente:corretta autonomamente:autonoma efficacemente:efficace professionalmente:professionale sistematicamente:sistematica responsabilmente:responsabile adeguatamente:adeguata eticamente:etica igienicamente:igienica',
    (adjective) => [`in maniera ${adjective}`, `in modo ${inMasculine(adjective)}`],
    'in modo = in maniera',
  ),
  nl: phraseList(
    'veilige professionele correcte zelfstandige efficiënte verantwoorde systematische hygiënische effectieve'
      .split(' ')
      .map((adjective) => `op ${adjective} manier = op ${adjective} wijze`)
      .join('\n'),
  ),
};

function told(pairs: string, mannersOf: (adjective: string) => readonly string[], also = ''): PhraseList {
  const lines = pairs.split(' ').map((pair) => {
    const [adverb = '', adjective = ''] = pair.split(':');
    return `${adverb} = ${mannersOf(adjective).join(' | ')}`;
  });
  return phraseList([...lines, also].join('\n'));
}

function inMasculine(adjective: string): string {
  return adjective.replace(/a$/u, 'o');
}
