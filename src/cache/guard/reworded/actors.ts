import { doers } from '../plain-activity.ts';

/** People and bodies that may act themselves, by how they begin; no manoeuvres and no menus. */
export function mayAct(word: string): boolean {
  return (
    doers.test(word) &&
    !/^(?:man(?!n|$)|men(?!s|$)|par(?:ti|te)cip(?:ati|aci|aç|ação|az|a[tr]|er)|organi[sz]a(?:t|c|ç|z)|companion)/u.test(
      word,
    )
  );
}

/** Offices, bodies and callings that act, in the languages that tell an agent with a word that says why as well. */
export function isBody(word: string): boolean {
  return bodies.test(word);
}

const bodies =
  /^(?:ayuntamient|tribunal|museo?u?$|fundaci|fundaç|cámara|câmara|prefeitur|municipi|municíp|sociedad|club|diputaci|junta|colegi|colégi|coopera|federaci|federaç|faculta|faculda|academ|institu|júri|oenege|ong$|director|diretor|jef[ea]|chef|maestr|mestre|profes|formador|m[ée]dic|enfermer|arquitect|arquitet|ingenier|engenheir|agricultor|artesan|juez|jueces|juiz|monitor|especialist)/u;
