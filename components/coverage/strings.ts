// Words of the coverage screen.

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const COVERAGE_STRINGS = {
  title: 'What your stories cover',
  intro: (sheets: number, stories: number) => `${sheets} saved ${plural(sheets, 'posting', 'postings')}, ${stories} ${plural(stories, 'story', 'stories')} of yours.`,
  summary: (asked: number, open: number) =>
    open === 0 ? `For each of the ${asked} ${plural(asked, 'thing', 'things')} that they ask for you have a story.` : `They ask for ${asked} ${plural(asked, 'thing', 'things')}; for ${open} of them a posting still has no story.`,
  samples: 'These are the samples. As soon as you save a posting of your own, this page speaks of your postings and stories alone.',

  nextTitle: 'Write this one next',
  nextText: 'Each of these would give the most postings a story for something that they ask for and that no story of yours shows yet.',
  nextServes: (sheets: number) => `${sheets} ${plural(sheets, 'posting', 'postings')}`,
  nextServesSpoken: (sheets: number) => `would serve ${sheets} ${plural(sheets, 'posting', 'postings')}`,
  nextAlso: (labels: readonly string[]) => `It would most likely serve “${labels.slice(0, 2).join('”, “')}” too.`,
  write: 'Write it',
  writeSpoken: (label: string) => `Write a story for “${label}”`,
  nothingNext: 'Nothing is open. When you save another posting, look here again.',

  gridTitle: 'Behaviours and stories',
  gridHint: 'One row for each thing that your postings ask for, one column for each story.',
  scroll: 'The grid of behaviours and stories; it can be scrolled',
  behaviour: 'Behaviour',
  postings: 'Postings',
  open: 'Open',
  onSheets: (sheets: number) => `${sheets} ${plural(sheets, 'posting', 'postings')}`,
  openOn: (gaps: number, sheets: number) => (gaps === 0 ? 'served everywhere' : gaps === sheets ? 'open' : `open on ${gaps}`),
  levels: { strong: 'strong', partial: 'partial' },
  none: 'no',
  untitled: 'Story without a title',
  unused: (count: number) => `${count} ${plural(count, 'story serves', 'stories serve')} nothing that these postings ask for:`,
  /** Of stories in a language that the map does not know nothing can be said. */
  unjudged: (count: number) => `${count} ${plural(count, 'story is', 'stories are')} in a language that Underline cannot read, so it cannot say what ${plural(count, 'it serves', 'they serve')}:`,
  more: (count: number) => `and ${count} more`,

  noPostingsTitle: 'What employers ask for meets what you have done',
  noPostings: ['Here you will see, over all postings that you save, which of your stories serve what they ask for, and where a new story would help most.', 'Open a job posting and click the Underline button in the toolbar: it is saved and counted here.'],
  noStoriesTitle: 'You have no stories yet',
  noStories: 'Your postings below say where to begin. A story takes a few minutes; one good story often serves several postings.',
  working: 'Working out what your stories cover',
} as const;
