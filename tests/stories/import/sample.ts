// A résumé or notes as people paste them, and the stories that a careful reader would propose from it.

export interface ExpectedStory {
  /** How the told words begin. */
  begins: string;
  /** Words of the job or place as the source writes them; left out where there are none to expect. */
  situation?: string;
  /** How the outcome begins; an empty string where none is told; left out where readers could differ. */
  result?: string;
}

export interface Sample {
  name: string;
  text: string;
  expected: readonly ExpectedStory[];
}
