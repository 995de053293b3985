/** A text in three parts: what it begins and ends with in both versions, and what is different between them. */
export interface Difference {
  start: string;
  before: string;
  after: string;
  end: string;
}

/** The length that two texts have in common from their start, cut where a word ends. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  if (length === a.length && length === b.length) return length;
  const isBetweenWords = (text: string) => length === text.length || /\s/.test(text.charAt(length));
  if (isBetweenWords(a) && isBetweenWords(b)) return length;
  return a.slice(0, length).search(/\S*$/);
}

const reversed = (text: string) => [...text].reverse().join('');

/** Where two versions of a text differ, in whole words. Equal texts have nothing in between. */
export function differenceOf(before: string, after: string): Difference {
  const length = commonStart(before, after);
  const [restBefore, restAfter] = [before.slice(length), after.slice(length)];
  const common = commonStart(reversed(restBefore), reversed(restAfter));
  // Counted in letters of two halves as one where they were turned round.
  const end = reversed(reversed(restBefore).slice(0, common));
  return {
    start: before.slice(0, length),
    before: restBefore.slice(0, restBefore.length - end.length),
    after: restAfter.slice(0, restAfter.length - end.length),
    end,
  };
}
