// One site that can be followed.

export interface Site {
  /** "www.linkedin.com"; "*" stands for every site. */
  host: string;
  /** The match pattern by which browsers name it: "https://www.linkedin.com/*". */
  pattern: string;
}
