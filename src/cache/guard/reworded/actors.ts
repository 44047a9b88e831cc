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
