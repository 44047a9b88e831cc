/** What says how, where or how often without an ending that tells: said of the last of two things it may be of both. */
export const looseAdverbs: ReadonlySet<string> = new Set(
  'each alone outdoors indoors outside inside abroad twice once often daily weekly monthly yearly unaided together apart online here home today well fast insieme spesso'.split(
    ' ',
  ),
);
