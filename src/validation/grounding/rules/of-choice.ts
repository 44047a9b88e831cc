import type { Annotated } from '../annotate.ts';

/** "Either a film or an essay". */
export function isOfChoice({ tokens }: Annotated, places: readonly number[]): boolean {
  return places.some((at) => choices.test(tokens[at]?.folded ?? ''));
}

const choices =
  /^(?:or|oder|entweder|either|ou|oppure|of|elective.*|choice|choose|choix|wahl.*|scelta|keuze.*|escolha|elegir|eleccion|possib.*|moglich.*|posib.*|possiv.*|mogelijk.*)$/;
