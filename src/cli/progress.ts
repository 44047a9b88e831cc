/** Shows how far a run is: one line that is written over on a terminal, a line for each tenth elsewhere. */
export function createProgress({ write, isTerminal }: ProgressOutput): (progress: Progress) => void {
  let shownTenth = -1;
  return ({ done, total }) => {
    const share = total === 0 ? 1 : done / total;
    const tenth = Math.floor(share * 10);
    const figures = `${done}/${total} (${Math.floor(share * 100)} %)`;
    if (isTerminal) {
      const full = Math.round(share * barWidth);
      write(`\r[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${figures}${done === total ? '\n' : ''}`);
    } else if (tenth > shownTenth) {
      write(`${figures}\n`);
    }
    shownTenth = tenth;
  };
}

export type Progress = { readonly done: number; readonly total: number };
type ProgressOutput = { readonly write: (text: string) => void; readonly isTerminal: boolean };

const barWidth = 40;
