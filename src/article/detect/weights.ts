/**
 * How much each feature speaks for an article, learned by logistic regression over 1,300 labelled pages of seven kinds
 * (scripts/train-detect.mjs: data, recipe and how to repeat it). Five-fold cross-validation by host over the WCXB
 * development pages: precision .941, recall .960; with their addresses hidden .931 and .947. Seven pages of ten are
 * told at the first look. Classes read of 128 elements of a page tell as much as those of all (log loss out of fold .176 and .179).
 * Positive speaks for an article.
 */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Logit of the first look from which it is believed. */
export const DOUBT = 2;

/** Head, address and paragraphs. */
export const FIRST: Weights = {
  bias: -3.55,
  weights: {
    pathDocs: -2.48,
    hostDocs: -2.21,
    share: 1.92,
    pathForum: -1.88,
    ldArticle: 1.77,
    dated: 1.65,
    pathNews: 1.6,
    titleList: -1.52,
    ogProduct: -1.47,
    slug: 1.47,
    fullest: 1.34,
    titleQuestion: 1.33,
    ogArticle: 1.29,
    pathShop: -1.2,
    shop: -1.18,
    generatorDocs: -1.17,
    fewProse: -1.11,
    hostForum: -1.11,
    ldProduct: -1.09,
    published: 1.07,
    proseCount: 1.05,
    ldList: -0.94,
    ldForum: -0.91,
    pathService: -0.89,
    pathList: -0.88,
    noProse: 0.87,
    ldAuthor: 0.78,
    ogWebsite: -0.76,
    ldNone: 0.71,
    root: 0.66,
    modified: -0.63,
    depth: 0.48,
  },
};

/** What the elements' counts add to the first look's logit, of which `first` parts are taken. */
export const CLOSER: Weights & { readonly first: number } = {
  first: 1.07,
  bias: 0.18,
  weights: {
    code: -1.31,
    prices: -1.16,
    products: -1.08,
    times: -1.04,
    authors: 1.03,
    buttons: -0.83,
    headsLinked: -0.81,
    oneArticle: 0.66,
    shares: 0.64,
    captions: 0.56,
    items: 0.49,
    linksPerProse: -0.44,
  },
};
