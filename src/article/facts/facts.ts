import type { Facts } from '../model';
import { attributionsIn } from './attributions';
import { copyOf, type Story } from './copy';
import { findDated, timeline } from './dates';
import { findFigures } from './figures';
import { findLead } from './lead';
import { findLine } from './line';
import { findNames } from './names';
import { listedOrganisations } from './organisations';
import { findQuotations } from './quotations';
import { nameFact } from './register';
import { findSourcing } from './sourcing';
import { resolverFor } from './speakers';

/** Key facts of a story, each in its own words with its place. Pure; throws at no text; empty groups rather than guesses. */
export function findFacts(article: Story): Facts {
  const copy = copyOf(article);
  const names = findNames(copy);
  const attributions = copy.passages.flatMap((passage) => attributionsIn(copy, passage, names));
  const resolver = resolverFor(copy, names, attributions);
  const dated = findDated(copy);
  return {
    line: findLine(copy, names, dated),
    lead: findLead(copy, names),
    quotations: findQuotations(copy, attributions, resolver),
    figures: findFigures(copy, dated),
    dates: timeline(copy, dated),
    people: names.people.map(nameFact),
    organisations: listedOrganisations(names, attributions).map(nameFact),
    places: names.places.map(nameFact),
    sourcing: findSourcing(copy, attributions, resolver),
  };
}
